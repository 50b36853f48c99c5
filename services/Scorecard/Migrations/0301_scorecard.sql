-- Dates are day numbers (days since 0001-01-01), instants UTC milliseconds. A span of days is from_day up to, not
-- including, to_day; an open end is 4000000, past any date.

CREATE TABLE population (
    authority text NOT NULL,
    id text NOT NULL,
    area text NOT NULL,
    year bigint NOT NULL,
    age_band text NOT NULL,
    population bigint NOT NULL,
    PRIMARY KEY (authority, id)
);

-- What was heard from Intake and Workforce, by generation. Readers use the views below, which show the current one.
CREATE TABLE heard_standing (
    authority text NOT NULL,
    generation bigint NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    standing text NOT NULL,
    team text,
    worker text,
    referred_day bigint NOT NULL,
    PRIMARY KEY (authority, generation, child_id, from_day)
);

CREATE INDEX heard_standing_day ON heard_standing (authority, generation, to_day, from_day);

CREATE TABLE heard_missing_episode (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    setting text NOT NULL,
    kind text NOT NULL,
    started_at bigint NOT NULL,
    returned_at bigint,
    PRIMARY KEY (authority, generation, id)
);

CREATE INDEX heard_missing_episode_started ON heard_missing_episode (authority, generation, started_at);

CREATE TABLE heard_reading (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    extract_day bigint,
    live_since bigint,
    import_in_progress bigint NOT NULL,
    demo bigint NOT NULL,
    PRIMARY KEY (authority, generation, id)
);

CREATE TABLE heard_worker (
    authority text NOT NULL,
    generation bigint NOT NULL,
    worker_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    kind text NOT NULL,
    agency bigint NOT NULL,
    org_role bigint,
    fte_hundredths bigint NOT NULL,
    PRIMARY KEY (authority, generation, worker_id)
);

CREATE TABLE heard_team (
    authority text NOT NULL,
    generation bigint NOT NULL,
    team text NOT NULL,
    name text NOT NULL,
    PRIMARY KEY (authority, generation, team)
);

CREATE VIEW standing AS
SELECT h.authority, h.child_id, h.from_day, h.to_day, h.standing, h.team, h.worker, h.referred_day
FROM heard_standing h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation;

CREATE VIEW missing_episode AS
SELECT h.authority, h.id, h.child_id, h.setting, h.kind, h.started_at, h.returned_at
FROM heard_missing_episode h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation;

CREATE VIEW reading AS
SELECT h.authority, h.extract_day, h.live_since, h.import_in_progress, h.demo
FROM heard_reading h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation;

CREATE VIEW worker AS
SELECT h.authority, h.worker_id, h.from_day, h.to_day, h.kind, h.agency, h.org_role, h.fte_hundredths
FROM heard_worker h
JOIN watermark w ON w.authority = h.authority AND w.source = 'workforce' AND w.generation = h.generation;

CREATE VIEW team AS
SELECT h.authority, h.team, h.name
FROM heard_team h
JOIN watermark w ON w.authority = h.authority AND w.source = 'workforce' AND w.generation = h.generation;

-- Which figures are kept for which period, and the days they rest on.
CREATE TABLE reckoning (
    authority text NOT NULL,
    measure text NOT NULL,
    period text NOT NULL,
    rests_on text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    digest text NOT NULL,
    dirty bigint NOT NULL,
    PRIMARY KEY (authority, measure, period)
);

CREATE TABLE figure (
    authority text NOT NULL,
    measure text NOT NULL,
    period text NOT NULL,
    breakdown text NOT NULL,
    numerator bigint NOT NULL,
    denominator bigint NOT NULL,
    PRIMARY KEY (authority, measure, period, breakdown)
);

-- One row for each authority, locked by whoever reckons its figures and by whoever changes what they rest on.
CREATE TABLE figure_turn (
    authority text NOT NULL PRIMARY KEY,
    turn bigint NOT NULL
);
