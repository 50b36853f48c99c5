-- Definition: Children looked after at the close of the day, with unaccompanied children, without short breaks (V3
--   and V4).
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period
-- Source: DfE SSDA903
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    1 AS numerator, 0 AS denominator
FROM in_care c
