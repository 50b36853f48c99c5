-- Definition: Assessments of any type authorised by a manager, one for each child.
-- Basis: period
-- Unit: assessments
-- Needs: assessment
-- Source: DfE children in need census
SELECT a.id AS record, s.team AS team, 1 AS numerator, 0 AS denominator
FROM assessment a
LEFT JOIN standing s ON s.authority = a.authority AND s.child_id = a.child_id AND s.from_day <= a.authorised_day AND s.to_day > a.authorised_day
WHERE a.authority = @authority AND a.authorised_day >= @first AND a.authorised_day <= @day
