-- Definition: Missing episodes open for more than 30 times 24 hours at the close of the day: the child probably
--   returned.
-- Do: Record when the child returned.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: missing_episode
-- By: child, at
-- Needs: missing_episode
-- Moves: missing_from_care, away_from_care, missing_from_home, missing_from_education, rhi_72h_of_ended
-- Source: Local definition
SELECT m.id AS record, team_of(m.child_id, @day) AS team,
    m.child_id AS child, m.started_at AS at, 1 AS numerator, 0 AS denominator
FROM missing_episode m
WHERE m.authority = @authority AND m.started_at < @closed - 2592000000 AND (m.returned_at IS NULL OR m.returned_at >= @closed)
    AND NOT EXISTS (
        SELECT 1 FROM birth b
        WHERE b.authority = m.authority AND b.child_id = m.child_id AND b.adult_at <= @closed)
