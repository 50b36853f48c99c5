-- Definition: Numerator: initial assessments authorised no more than 10 working days after they started. Denominator:
--   initial assessments authorised.
-- Basis: period
-- Unit: assessments
-- Needs: assessment
-- Source: NI 59 as from April 2010
SELECT a.id AS record, team_of(a.child_id, a.authorised_day) AS team,
    CASE WHEN e.working_days - b.working_days <= 10 THEN 1
        WHEN e.working_days - b.working_days > 10 THEN 0 END AS numerator,
    1 AS denominator, a.started_day AS since, a.authorised_day AS until
FROM assessment a
LEFT JOIN calendar b ON b.day = a.started_day
LEFT JOIN calendar e ON e.day = a.authorised_day
WHERE a.authority = @authority AND a.authorised_day >= @first AND a.authorised_day <= @day AND a.type = 'Initial'
