-- Definition: Children in care at the close of the day, by the type of their placement.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- By: type
-- Needs: care_period, placement
-- Source: DfE SSDA903, placement type
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    (
        SELECT p.type FROM placement_at_day p
        WHERE p.child_id = c.child_id) AS type,
    1 AS numerator, 0 AS denominator
FROM in_care c
