-- Definition: Children with an episode that overlaps the period, by where they went missing from, and whether they were
--   missing (whereabouts not known) or away (known, not authorised; from care only). A child with episodes of two kinds
--   is once in each, so the settings have no sum. An episode lasts from its start until, not including, the return; one
--   that is still open lasts until the close of the period. An episode also ends at the midnight in which the child turns
--   18, and one that begins later is no child's; a child whose birth date is not known counts until the return is told.
-- Basis: from the instant @opened to the instant @closed, midnights in London.
-- Unit: children, each once in a setting and kind.
-- Breakdown: setting, kind
-- Rests on: missing_episode, on every day of the period
-- Source: Haringey exception scorecard, September 2015, "Children Missing in August"; SSDA903 guide, missing and away.
SELECT DISTINCT m.child_id AS record, m.setting AS setting, m.kind AS kind, 1 AS numerator, 1 AS denominator
FROM missing_episode m
LEFT JOIN birth b ON b.authority = m.authority AND b.child_id = m.child_id
WHERE m.authority = @authority AND m.started_at < @closed
    AND (m.returned_at IS NULL OR m.returned_at > @opened OR m.started_at >= @opened)
    AND (b.adult_at IS NULL OR (b.adult_at > @opened AND b.adult_at > m.started_at))
