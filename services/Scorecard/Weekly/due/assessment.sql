-- Title: Assessments, 45 working days
-- Definition: An assessment is due to be authorised on the 45th working day after it started; the start is day 0. Not
--   initial and core assessments.
-- Decides: assessments_45wd
-- Basis: period
-- Unit: assessments
-- By: child, worker, since, due, done
-- Needs: assessment
-- Source: Working Together to Safeguard Children; DfE children in need census
SELECT a.id AS record, team_of(a.child_id, @day) AS team, a.child_id AS child, worker_of(a.child_id, @day) AS worker,
    a.started_day AS since, d.day AS due, CASE WHEN a.authorised_day <= @day THEN a.authorised_day END AS done,
    CASE WHEN d.day IS NULL THEN NULL
        WHEN a.authorised_day <= @day AND e.working_days - b.working_days <= 45 THEN 1 ELSE 0 END AS numerator,
    1 AS denominator, @day AS until
FROM assessment a
LEFT JOIN calendar b ON b.day = a.started_day
LEFT JOIN calendar d ON d.working_days = b.working_days + 45 AND d.working = 1
LEFT JOIN calendar e ON e.day = a.authorised_day
WHERE a.authority = @authority AND a.type = 'Continuous' AND a.started_day <= @day
    AND (a.authorised_day IS NULL OR a.authorised_day >= @first)
