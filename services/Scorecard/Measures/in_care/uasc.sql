-- Definition: Children looked after at the close of the day who are unaccompanied and seeking asylum.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period.unaccompanied
-- Source: DfE SSDA903
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    1 AS numerator, 0 AS denominator
FROM in_care c
WHERE c.unaccompanied = 1
