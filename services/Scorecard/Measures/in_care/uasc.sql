-- Definition: Children looked after at the close of the day who are unaccompanied and seeking asylum.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period.unaccompanied
-- Source: DfE SSDA903
SELECT c.child_id AS record, s.team AS team, 1 AS numerator, 0 AS denominator
FROM in_care c
LEFT JOIN case_at_day s ON s.child_id = c.child_id
WHERE c.unaccompanied = 1
