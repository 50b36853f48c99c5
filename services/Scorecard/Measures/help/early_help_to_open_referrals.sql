-- Definition: Numerator: children with early help at the close of the day. Denominator: children whose case is open.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: early_help, standing
-- Source: Local definition
SELECT DISTINCT 'early_help/' || h.child_id AS record,
    (
        SELECT MIN(s.team) FROM standing s
        WHERE s.authority = @authority AND s.child_id = h.child_id AND s.from_day <= @day AND s.to_day > @day) AS team,
    1 AS numerator, 0 AS denominator
FROM early_help h
WHERE h.authority = @authority AND h.from_day <= @day AND h.to_day > @day
UNION ALL
SELECT 'case/' || k.child_id AS record, k.team AS team, 0 AS numerator, 1 AS denominator
FROM case_at_day k
