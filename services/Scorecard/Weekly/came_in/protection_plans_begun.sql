-- Title: Child protection plans begun
-- Definition: Child protection plans begun, one for each child.
-- Basis: period
-- Unit: plans
-- Needs: protection_plan
-- Source: DfE children in need census
SELECT p.id AS record, team_of(p.child_id, p.from_day) AS team, 1 AS numerator, 0 AS denominator
FROM protection_plan p
WHERE p.authority = @authority AND p.from_day >= @first AND p.from_day <= @day
