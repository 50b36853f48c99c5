-- From which shape of each kind a generation's rows were built; the kind '' is the projection's own.
CREATE TABLE heard_shape (
    authority text NOT NULL,
    source text NOT NULL,
    generation bigint NOT NULL,
    kind text NOT NULL,
    shape bigint NOT NULL,
    PRIMARY KEY (authority, source, generation, kind)
);
