-- Definition: Missing episodes that do not say whether a return interview was offered, from which the child returned
--   more than 72 hours and no more than 365 days before.
-- Do: Record whether a return interview was offered.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: missing_episode
-- By: child, at
-- Needs: missing_episode.interview
-- Moves: rhi_72h_of_ended, rhi_72h_of_offered
-- Source: Statutory guidance on children who run away or go missing from home or care
SELECT m.id AS record, team_of(m.child_id, @day) AS team,
    m.child_id AS child, m.returned_at AS at, 1 AS numerator, 0 AS denominator
FROM missing_episode m
WHERE m.authority = @authority AND m.interview_offered IS NULL AND m.interview_at IS NULL
    AND m.returned_at < @closed - 259200000 AND m.returned_at >= @closed - 31536000000
