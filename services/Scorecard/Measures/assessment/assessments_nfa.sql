-- Definition: Numerator: assessments of any type authorised whose outcome is no further action. Denominator:
--   assessments authorised.
-- Basis: period
-- Unit: assessments
-- Needs: assessment.outcome
-- Source: DfE children in need census
SELECT a.id AS record, s.team AS team, CASE WHEN a.outcome = 'NoFurtherAction' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM assessment a
LEFT JOIN standing s ON s.authority = a.authority AND s.child_id = a.child_id AND s.from_day <= a.authorised_day AND s.to_day > a.authorised_day
WHERE a.authority = @authority AND a.authorised_day >= @first AND a.authorised_day <= @day
