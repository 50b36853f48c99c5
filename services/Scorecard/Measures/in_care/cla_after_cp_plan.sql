-- Definition: Numerator: care periods begun while a child protection plan, begun before, was open or on the day on
--   which it ended. Denominator: care periods begun, without short breaks.
-- Basis: period
-- Unit: care periods
-- Looks back: 1 month
-- Needs: care_period, protection_plan
-- Source: Local definition; DfE SSDA903 and DfE children in need census
SELECT c.id AS record, c.team AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM protection_plan p
        WHERE p.authority = c.authority AND p.child_id = c.child_id AND p.from_day < c.from_day AND p.to_day >= c.from_day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM care_start c
WHERE c.from_day >= @first AND c.from_day <= @day
