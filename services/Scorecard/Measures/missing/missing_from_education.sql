-- Definition: Children with an episode of missing from education that overlaps the period, each once, until the 18th
--   birthday.
-- Basis: period, from midnight to midnight in London
-- Unit: children
-- Needs: missing_episode
-- Source: Haringey exception scorecard, September 2015, "Children Missing in August"; Education Act 1996, section
--   436A
SELECT DISTINCT m.child_id AS record, team_of(m.child_id, @day) AS team,
    1 AS numerator, 0 AS denominator
FROM missing_in_period m
WHERE m.setting = 'Education'
