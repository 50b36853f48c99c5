-- Definition: Numerator: assessments of any type authorised whose outcome is no further action. Denominator:
--   assessments authorised.
-- Basis: period
-- Unit: assessments
-- Needs: assessment.outcome
-- Source: DfE children in need census
SELECT a.id AS record, team_of(a.child_id, a.authorised_day) AS team,
    CASE WHEN a.outcome = 'NoFurtherAction' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM assessment a
WHERE a.authority = @authority AND a.authorised_day >= @first AND a.authorised_day <= @day
