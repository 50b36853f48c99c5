-- Definition: Return interviews dated before the return.
-- Do: Correct the time of the return or of the interview.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: missing_episode
-- By: child, at
-- Needs: missing_episode.interview
-- Moves: rhi_72h_of_ended, rhi_72h_of_offered, rhi_72h_of_held
-- Source: Local definition
SELECT m.id AS record, team_of(m.child_id, @day) AS team,
    m.child_id AS child, m.interview_at AS at, 1 AS numerator, 0 AS denominator
FROM missing_episode m
WHERE m.authority = @authority AND m.interview_at < m.returned_at AND m.returned_at < @closed
