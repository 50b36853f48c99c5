CREATE TABLE import (
    authority text NOT NULL,
    import_id text NOT NULL,
    as_of_day bigint NOT NULL,
    begun_at bigint NOT NULL,
    begun_by text NOT NULL,
    state text NOT NULL,
    -- Rises when an import that was undone is applied again, so that its requests are new ones.
    attempt bigint NOT NULL,
    demo bigint NOT NULL,
    -- Where the log stood when this attempt began to apply: what it wrote comes after.
    after_seq bigint NOT NULL,
    -- What it did, in base 64, once it is applied.
    report text NOT NULL,
    PRIMARY KEY (authority, import_id)
);

CREATE TABLE import_file (
    authority text NOT NULL,
    import_id text NOT NULL,
    name text NOT NULL,
    list text NOT NULL,
    complete bigint NOT NULL,
    rows_read bigint NOT NULL,
    rows_rejected bigint NOT NULL,
    PRIMARY KEY (authority, import_id, name, list)
);

CREATE TABLE staged_row (
    authority text NOT NULL,
    import_id text NOT NULL,
    chunk bigint NOT NULL,
    position bigint NOT NULL,
    child_id text NOT NULL,
    list text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (authority, import_id, chunk, position)
);

CREATE INDEX staged_row_child ON staged_row (authority, import_id, child_id, list);
