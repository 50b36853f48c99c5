-- Definition: Children in care at the close of the day, by the type of their placement.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- By: type
-- Needs: care_period, placement
-- Source: DfE SSDA903, placement type
SELECT c.child_id AS record, s.team AS team, p.type AS type, 1 AS numerator, 0 AS denominator
FROM in_care c
LEFT JOIN placement_at_day p ON p.child_id = c.child_id
LEFT JOIN case_at_day s ON s.child_id = c.child_id
