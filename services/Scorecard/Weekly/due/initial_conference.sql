-- Title: Initial conferences, 15 working days
-- Definition: An initial child protection conference is due on the 15th working day after the section 47 enquiry
--   started; the start is day 0. Where it is not told that none is needed, it is. Not transfer-in conferences, and not
--   those dated before the enquiry.
-- Decides: icpc_15wd
-- Basis: period
-- Unit: conferences
-- By: child, worker, since, due, done
-- Needs: section47
-- Source: Working Together to Safeguard Children; DfE children in need census
SELECT q.id AS record, team_of(q.child_id, @day) AS team, q.child_id AS child, worker_of(q.child_id, @day) AS worker,
    q.started_day AS since, d.day AS due, CASE WHEN q.conference_day <= @day THEN q.conference_day END AS done,
    CASE WHEN d.day IS NULL THEN NULL
        WHEN q.conference_day <= @day AND e.working_days - b.working_days <= 15 THEN 1 ELSE 0 END AS numerator,
    1 AS denominator, @day AS until
FROM section47 q
LEFT JOIN calendar b ON b.day = q.started_day
LEFT JOIN calendar d ON d.working_days = b.working_days + 15 AND d.working = 1
LEFT JOIN calendar e ON e.day = q.conference_day
WHERE q.authority = @authority AND q.started_day <= @day
    AND (q.conference_day IS NULL OR (q.conference_day >= @first AND q.conference_day >= q.started_day))
    AND (q.conference_not_needed IS NULL OR q.conference_not_needed <> 1) AND (q.transfer_in IS NULL OR q.transfer_in <> 1)
