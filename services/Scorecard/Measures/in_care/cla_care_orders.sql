-- Definition: Numerator: those looked after under an interim or full care order. Denominator: children in care at the
--   close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, legal_status
-- Source: DfE SSDA903, legal status C1 and C2
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM legal_status l
        WHERE l.authority = c.authority AND l.child_id = c.child_id AND l.from_day <= @day AND l.to_day > @day AND l.code IN ('C1', 'C2'))
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
