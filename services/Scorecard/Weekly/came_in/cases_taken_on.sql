-- Title: Cases taken on
-- Definition: Children whose open case came to the team, new or from another team, held by a worker or not.
-- Basis: period
-- Unit: children
-- Needs: standing
-- Source: Local definition
SELECT DISTINCT s.child_id AS record, s.team AS team, 1 AS numerator, 0 AS denominator
FROM standing s
WHERE s.authority = @authority AND s.from_day >= @first AND s.from_day <= @day AND s.team IS NOT NULL
    AND COALESCE(team_of(s.child_id, s.from_day - 1), '') <> s.team
