-- Definition: Numerator: children with early help at the close of the day. Denominator: children whose case is open.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: early_help, standing
-- Source: Local definition
SELECT DISTINCT 'early_help/' || h.child_id AS record, team_of(h.child_id, @day) AS team,
    1 AS numerator, 0 AS denominator
FROM early_help h
WHERE h.authority = @authority AND h.from_day <= @day AND h.to_day > @day
UNION ALL
SELECT 'case/' || k.child_id AS record, k.team AS team, 0 AS numerator, 1 AS denominator
FROM case_at_day k
