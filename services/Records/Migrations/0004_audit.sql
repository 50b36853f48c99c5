-- Who was shown children one by one, and who changed people, signed off and published. Rows are added and never touched again.
CREATE TABLE audit (
    authority text NOT NULL,
    at bigint NOT NULL,
    id text NOT NULL,
    subject text NOT NULL,
    session text NOT NULL,
    rpc text NOT NULL,
    asked text NOT NULL,
    row_count bigint NOT NULL,
    PRIMARY KEY (authority, at, id)
);
