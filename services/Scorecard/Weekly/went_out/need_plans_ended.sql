-- Title: Child in need plans ended
-- Definition: Child in need plans ended.
-- Basis: period
-- Unit: plans
-- Needs: need_plan
-- Source: Local definition; Ofsted Annex A list 6
SELECT p.id AS record, team_of(p.child_id, p.to_day - 1) AS team, 1 AS numerator, 0 AS denominator
FROM need_plan p
WHERE p.authority = @authority AND p.to_day >= @first AND p.to_day <= @day
