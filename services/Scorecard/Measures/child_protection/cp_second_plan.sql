-- Definition: Numerator: plans begun for children who had an earlier plan at any time, as told with the plan or as
--   recorded. Denominator: plans begun. Ever, not within two years.
-- Basis: period
-- Unit: plans
-- Looks back: ever
-- Needs: protection_plan
-- Source: DfE children in need census; formerly NI 65
SELECT p.id AS record, team_of(p.child_id, p.from_day) AS team,
    CASE WHEN p.previous_plans >= 1 THEN 1
        WHEN EXISTS (SELECT 1 FROM protection_plan o WHERE o.authority = p.authority AND o.child_id = p.child_id AND o.from_day < p.from_day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM protection_plan p
WHERE p.authority = @authority AND p.from_day >= @first AND p.from_day <= @day
