CREATE TABLE note (
    authority text NOT NULL,
    id text NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (authority, id)
);

-- A backstop, as a service has: no two notes read the same, unless they say nothing.
CREATE UNIQUE INDEX note_text ON note (authority, text) WHERE text <> '';

CREATE TABLE heard_note (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    version bigint NOT NULL,
    text text NOT NULL,
    PRIMARY KEY (authority, generation, id)
);
