-- Definition: Numerator: plans open at the close of the day for 2 years or more. Denominator: plans open.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: plans
-- Needs: protection_plan
-- Source: DfE children in need census
SELECT p.id AS record, s.team AS team, CASE WHEN p.from_day <= t.two_years_before THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM protection_plan p
JOIN calendar t ON t.day = @day
LEFT JOIN case_at_day s ON s.child_id = p.child_id
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
