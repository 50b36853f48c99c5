-- Definition: Numerator: assessments authorised no more than 45 working days after they started; the start is day 0.
--   Denominator: assessments authorised. Not initial and core assessments.
-- Basis: period
-- Unit: assessments
-- Needs: assessment
-- Source: DfE children in need census
SELECT a.id AS record, team_of(a.child_id, a.authorised_day) AS team,
    CASE WHEN e.working_days - b.working_days <= 45 THEN 1
        WHEN e.working_days - b.working_days > 45 THEN 0 END AS numerator,
    1 AS denominator, a.started_day AS since, a.authorised_day AS until
FROM assessment a
LEFT JOIN calendar b ON b.day = a.started_day
LEFT JOIN calendar e ON e.day = a.authorised_day
WHERE a.authority = @authority AND a.authorised_day >= @first AND a.authorised_day <= @day AND a.type = 'Continuous'
