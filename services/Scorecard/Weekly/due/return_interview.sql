-- Title: Return interviews, 72 hours
-- Definition: A return interview is due within 72 elapsed hours of the child's return. Not where the child declined
--   it. One that was not held stays overdue for as many days after the return as the limit.
-- Decides: rhi_72h_of_ended
-- Basis: period, from midnight to midnight in London
-- Unit: interviews
-- By: child, worker, since_at, due_at, done_at
-- Parameters: limit_days = 28 days
-- Needs: missing_episode.interview
-- Source: Statutory guidance on children who run away or go missing from home or care
SELECT m.id AS record, team_of(m.child_id, @day) AS team, m.child_id AS child, worker_of(m.child_id, @day) AS worker,
    m.returned_at AS since_at, m.returned_at + 259200000 AS due_at,
    CASE WHEN m.interview_at >= m.returned_at AND m.interview_at < @closed THEN m.interview_at END AS done_at,
    CASE WHEN m.interview_at >= m.returned_at AND m.interview_at < @closed AND m.interview_at <= m.returned_at + 259200000 THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM missing_episode m
WHERE m.authority = @authority AND m.returned_at < @closed AND m.returned_at >= @opened - 86400000 * @limit_days
    AND (m.interview_accepted IS NULL OR m.interview_accepted <> 0)
