-- Dates are day numbers (days since 0001-01-01). A period is from_day (0: always) up to, not including, to_day
-- (4000000, past any date: no end). FTE is in hundredths. A team that is not known is the empty text.

CREATE TABLE team (
    authority text NOT NULL,
    team text NOT NULL,
    name text NOT NULL,
    area text NOT NULL,
    type text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    PRIMARY KEY (authority, team)
);

CREATE TABLE worker (
    authority text NOT NULL,
    worker_id text NOT NULL,
    kind text NOT NULL,
    agency bigint NOT NULL,
    org_role bigint NOT NULL,
    home_team text NOT NULL,
    fte_hundredths bigint NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    PRIMARY KEY (authority, worker_id)
);

-- Standings as Intake's log tells them.
CREATE TABLE standing_spell (
    authority text NOT NULL,
    generation bigint NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    standing text NOT NULL,
    team text NOT NULL,
    worker text NOT NULL,
    not_qualified bigint NOT NULL,
    referred_day bigint NOT NULL,
    also_involved bigint NOT NULL,
    PRIMARY KEY (authority, generation, child_id, from_day)
);

CREATE INDEX standing_spell_team ON standing_spell (authority, generation, team, to_day);

CREATE INDEX standing_spell_day ON standing_spell (authority, generation, to_day);

CREATE TABLE heard_reading (
    authority text NOT NULL,
    generation bigint NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (authority, generation)
);

-- The sequence that count versions are drawn from. It outlives rebuilds. A restore from a backup raises the epoch.
CREATE TABLE count_head (
    authority text NOT NULL PRIMARY KEY,
    epoch bigint NOT NULL,
    version bigint NOT NULL
);

-- What each team holds on the day that is read live. It holds for every day from on_day until before next_change_day.
-- Without a body there is no such team on those days.
CREATE TABLE team_row (
    authority text NOT NULL,
    team text NOT NULL,
    version bigint NOT NULL,
    on_day bigint NOT NULL,
    next_change_day bigint NOT NULL,
    body text,
    PRIMARY KEY (authority, team)
);

CREATE INDEX team_row_version ON team_row (authority, version);
