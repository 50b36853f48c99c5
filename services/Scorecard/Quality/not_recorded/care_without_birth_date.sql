-- Definition: Children in care at the close of the day without a birth date.
-- Do: Record the birth date.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: care_period
-- By: child, day
-- Needs: care_period, birth
-- Moves: cla_16_17_share, cla_10_15_fostered_or_adopted
-- Source: Local definition
SELECT c.id AS record, team_of(c.child_id, @day) AS team,
    c.child_id AS child, c.from_day AS day, 1 AS numerator, 0 AS denominator
FROM in_care c
WHERE NOT EXISTS (SELECT 1 FROM birth b WHERE b.authority = c.authority AND b.child_id = c.child_id)
