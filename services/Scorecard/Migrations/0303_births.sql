-- When a child turns 18: the day, and the instant at which that day begins in London.
CREATE TABLE heard_birth (
    authority text NOT NULL,
    generation bigint NOT NULL,
    child_id text NOT NULL,
    born_day bigint NOT NULL,
    eighteen_day bigint NOT NULL,
    adult_at bigint NOT NULL,
    PRIMARY KEY (authority, generation, child_id)
);

CREATE VIEW birth AS
SELECT h.authority, h.child_id, h.born_day, h.eighteen_day, h.adult_at
FROM heard_birth h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake.births' AND w.generation = h.generation;
