-- Children with an episode that overlaps the period. An episode lasts from its start until, not including, the
-- return; one still open lasts until the close. It also ends at the midnight in which the child turns 18, and one
-- that begins later is no child's; a child whose birth date is not known counts until the return is told.
SELECT DISTINCT m.child_id, m.setting, m.kind
FROM missing_episode m
WHERE m.authority = @authority AND m.started_at < @closed
    AND (m.returned_at IS NULL OR m.returned_at > @opened OR m.started_at >= @opened)
    AND NOT EXISTS (
        SELECT 1 FROM birth b
        WHERE b.authority = m.authority AND b.child_id = m.child_id AND (b.adult_at <= @opened OR b.adult_at <= m.started_at))
