-- Definition: Children with a child in need plan at the close of the day, each once.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: need_plan
-- Source: Ofsted Annex A list 6
SELECT DISTINCT p.child_id AS record, team_of(p.child_id, @day) AS team,
    1 AS numerator, 0 AS denominator
FROM need_plan p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
