-- Definition: Children with early help at the close of the day, each once.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: early_help
-- Source: Local definition; Ofsted Annex A list 2
SELECT DISTINCT h.child_id AS record, team_of(h.child_id, @day) AS team,
    1 AS numerator, 0 AS denominator
FROM early_help h
WHERE h.authority = @authority AND h.from_day <= @day AND h.to_day > @day
