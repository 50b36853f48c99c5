-- Days by number, so that a limit in working days is a subtraction. Filled by CalendarTable.
CREATE TABLE calendar (
    day bigint NOT NULL PRIMARY KEY,
    ymd bigint NOT NULL,
    working bigint,
    working_days bigint,
    month_before bigint NOT NULL,
    three_months_before bigint NOT NULL,
    three_months_after bigint NOT NULL,
    six_months_before bigint NOT NULL,
    six_months_after bigint NOT NULL,
    year_before bigint NOT NULL,
    year_after bigint NOT NULL,
    two_years_before bigint NOT NULL,
    thirty_months_before bigint NOT NULL
);

-- Every version of a population that was told: record says which is the one of now.
CREATE TABLE told_population (
    authority text NOT NULL,
    id text NOT NULL,
    version bigint NOT NULL,
    area text NOT NULL,
    year bigint NOT NULL,
    age_band text NOT NULL,
    people bigint NOT NULL,
    known_from bigint NOT NULL,
    PRIMARY KEY (authority, id, version)
);

CREATE VIEW population AS
SELECT p.authority, p.id, p.area, p.year, p.age_band, p.people
FROM told_population p
JOIN record r ON r.authority = p.authority AND r.kind = 'population' AND r.id = p.id AND r.version = p.version AND r.withdrawn = 0;

-- What the program filled a table with, so that it is filled again when that changes.
CREATE TABLE filled (
    name text NOT NULL PRIMARY KEY,
    digest text NOT NULL
);

-- Figures rest on several kinds, and are kept by team, by area and by what a measure breaks down by.
DELETE FROM figure;

DROP TABLE reckoning;

CREATE TABLE reckoning (
    authority text NOT NULL,
    measure text NOT NULL,
    period text NOT NULL,
    day bigint NOT NULL,
    rests_on text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    digest text NOT NULL,
    dirty bigint NOT NULL,
    PRIMARY KEY (authority, measure, period)
);
