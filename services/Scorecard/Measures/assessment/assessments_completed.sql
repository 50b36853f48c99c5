-- Definition: Assessments of any type authorised by a manager, one for each child.
-- Basis: period
-- Unit: assessments
-- Needs: assessment
-- Source: DfE children in need census
SELECT a.id AS record, team_of(a.child_id, a.authorised_day) AS team,
    1 AS numerator, 0 AS denominator
FROM assessment a
WHERE a.authority = @authority AND a.authorised_day >= @first AND a.authorised_day <= @day
