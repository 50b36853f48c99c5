-- Definition: Numerator: those begun when a social care case closed. Denominator: early help begun.
-- Basis: period
-- Unit: early help begun
-- Needs: early_help.stepped_down
-- Source: Local definition
SELECT h.id AS record, team_of(h.child_id, h.from_day) AS team,
    CASE WHEN h.stepped_down = 1 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM early_help h
WHERE h.authority = @authority AND h.from_day >= @first AND h.from_day <= @day
