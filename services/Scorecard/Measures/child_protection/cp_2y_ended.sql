-- Definition: Numerator: plans ended that had lasted 2 years or more. Denominator: plans ended.
-- Basis: period
-- Unit: plans
-- Looks back: 1 month
-- Needs: protection_plan
-- Source: DfE children in need census; formerly NI 64
SELECT p.id AS record, team_of(p.child_id, p.to_day - 1) AS team,
    CASE WHEN p.from_day <= e.two_years_before THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM protection_plan p
JOIN calendar e ON e.day = p.to_day
WHERE p.authority = @authority AND p.to_day >= @first AND p.to_day <= @day
