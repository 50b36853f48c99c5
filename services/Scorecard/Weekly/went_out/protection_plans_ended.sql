-- Title: Child protection plans ended
-- Definition: Child protection plans ended, one for each child.
-- Basis: period
-- Unit: plans
-- Needs: protection_plan
-- Source: DfE children in need census
SELECT p.id AS record, team_of(p.child_id, p.to_day - 1) AS team, 1 AS numerator, 0 AS denominator
FROM protection_plan p
WHERE p.authority = @authority AND p.to_day >= @first AND p.to_day <= @day
