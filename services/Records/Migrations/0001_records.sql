-- The change log of one service, its current records, and how far it has heard the others.
-- Every column is text or bigint, so that one file serves PostgreSQL and SQLite.

CREATE TABLE log_head (
    authority text NOT NULL PRIMARY KEY,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    published_seq bigint NOT NULL,
    recorded_at bigint NOT NULL
);

CREATE TABLE change_log (
    authority text NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    id text NOT NULL,
    subject text NOT NULL,
    version bigint NOT NULL,
    withdrawn bigint NOT NULL,
    body text NOT NULL,
    recorded_at bigint NOT NULL,
    recorded_by text NOT NULL,
    source text NOT NULL,
    import_id text,
    PRIMARY KEY (authority, seq)
);

CREATE UNIQUE INDEX change_log_record ON change_log (authority, kind, id, version);

CREATE INDEX change_log_import ON change_log (authority, import_id) WHERE import_id IS NOT NULL;

CREATE TABLE record (
    authority text NOT NULL,
    kind text NOT NULL,
    id text NOT NULL,
    subject text NOT NULL,
    version bigint NOT NULL,
    withdrawn bigint NOT NULL,
    body text NOT NULL,
    seq bigint NOT NULL,
    recorded_at bigint NOT NULL,
    source text NOT NULL,
    import_id text,
    PRIMARY KEY (authority, kind, id)
);

CREATE INDEX record_subject ON record (authority, subject);

CREATE TABLE request (
    authority text NOT NULL,
    request_id text NOT NULL,
    digest text NOT NULL,
    result text NOT NULL,
    PRIMARY KEY (authority, request_id)
);

CREATE TABLE watermark (
    authority text NOT NULL,
    source text NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    generation bigint NOT NULL,
    PRIMARY KEY (authority, source)
);

-- A rebuild in progress: the generation it fills, and how far it is.
CREATE TABLE rebuild (
    authority text NOT NULL,
    source text NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    generation bigint NOT NULL,
    PRIMARY KEY (authority, source)
);

-- Changes that could not be read. One goes when its record is told again and can be, or when a rebuild reads it.
CREATE TABLE quarantine (
    authority text NOT NULL,
    source text NOT NULL,
    generation bigint NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    id text NOT NULL,
    reason text NOT NULL,
    PRIMARY KEY (authority, source, generation, seq)
);
