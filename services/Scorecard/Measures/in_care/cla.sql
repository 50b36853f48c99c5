-- Definition: Children looked after at the close of the day, with unaccompanied children, without short breaks (V3
--   and V4).
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period
-- Source: DfE SSDA903
SELECT c.child_id AS record, s.team AS team, 1 AS numerator, 0 AS denominator
FROM in_care c
LEFT JOIN case_at_day s ON s.child_id = c.child_id
