-- Title: Child in need plans begun
-- Definition: Child in need plans begun.
-- Basis: period
-- Unit: plans
-- Needs: need_plan
-- Source: Local definition; Ofsted Annex A list 6
SELECT p.id AS record, team_of(p.child_id, p.from_day) AS team, 1 AS numerator, 0 AS denominator
FROM need_plan p
WHERE p.authority = @authority AND p.from_day >= @first AND p.from_day <= @day
