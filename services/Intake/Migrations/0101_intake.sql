-- Dates are day numbers (days since 0001-01-01), instants UTC milliseconds. An open end is 4000000, past any date.

-- Who was told to hold what. The unique index is the backstop of "one open lead allocation for a case".
CREATE TABLE allocation (
    authority text NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    role text NOT NULL,
    worker_key text NOT NULL,
    team_key text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    PRIMARY KEY (authority, id)
);

CREATE UNIQUE INDEX allocation_open_lead ON allocation (authority, child_id) WHERE role = 'lead' AND to_day = 4000000;

CREATE INDEX allocation_worker ON allocation (authority, worker_key);

CREATE INDEX allocation_team ON allocation (authority, team_key);

CREATE TABLE standing_spell (
    authority text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    standing text NOT NULL,
    team text,
    worker text,
    name_only_reason text,
    not_qualified bigint NOT NULL,
    referred_day bigint NOT NULL,
    status text NOT NULL,
    without_since_day bigint,
    without_basis text,
    PRIMARY KEY (authority, child_id, from_day)
);

CREATE INDEX standing_spell_open ON standing_spell (authority, to_day, from_day);

CREATE TABLE missing_episode (
    authority text NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    setting text NOT NULL,
    kind text NOT NULL,
    started_at bigint NOT NULL,
    returned_at bigint,
    PRIMARY KEY (authority, id)
);

CREATE INDEX missing_episode_started ON missing_episode (authority, started_at);

CREATE UNIQUE INDEX missing_episode_open ON missing_episode (authority, child_id, setting) WHERE returned_at IS NULL;

-- Intake's copy of the register.
CREATE TABLE register_worker (
    authority text NOT NULL,
    generation bigint NOT NULL,
    worker_id text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (authority, generation, worker_id)
);

CREATE TABLE register_team (
    authority text NOT NULL,
    generation bigint NOT NULL,
    team text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (authority, generation, team)
);

-- Children whose standing rests on a part of the register that changed, to be worked out again.
CREATE TABLE stale_standing (
    authority text NOT NULL,
    child_id text NOT NULL,
    mark bigint NOT NULL,
    PRIMARY KEY (authority, child_id)
);
