-- Definition: Numerator: plans open at the close of the day for 2 years or more. Denominator: plans open.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: plans
-- Needs: protection_plan
-- Source: DfE children in need census
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    CASE WHEN p.from_day <= t.two_years_before THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM protection_plan p
JOIN calendar t ON t.day = @day
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
