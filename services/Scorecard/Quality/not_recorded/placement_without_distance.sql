-- Definition: Children in care at the close of the day whose placement has no distance from home.
-- Do: Record the distance in miles.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: care_period
-- By: child, day
-- Needs: care_period, placement.distance_tenths
-- Moves: cla_over_20_miles
-- Source: DfE SSDA903
SELECT c.id AS record, team_of(c.child_id, @day) AS team,
    c.child_id AS child, c.from_day AS day, 1 AS numerator, 0 AS denominator
FROM in_care c
JOIN placement_at_day p ON p.child_id = c.child_id
WHERE p.distance_tenths IS NULL
