-- Definition: Children looked after at the close of the day, with unaccompanied children, without short breaks (V3
--   and V4).
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period
-- Source: DfE SSDA903
SELECT c.child_id AS record,
    (
        SELECT MIN(s.team) FROM standing s
        WHERE s.authority = @authority AND s.child_id = c.child_id AND s.from_day <= @day AND s.to_day > @day) AS team,
    1 AS numerator, 0 AS denominator
FROM in_care c
