-- Definition: Child protection plans open for more than 42 days whose child was not seen at a visit for more than 42
--   days: probably visited and not recorded.
-- Do: Record the visits.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: protection_plan
-- By: child, day
-- Parameters: limit_days = 42 days
-- Needs: protection_plan, visit.ChildProtection
-- Moves: cp_visits_on_time, cp_visited_in_month, cp_visited_twice_in_month
-- Source: Local definition
SELECT p.id AS record, team_of(p.child_id, @day) AS team,
    p.child_id AS child, p.from_day AS day, 1 AS numerator, 0 AS denominator
FROM protection_plan p
WHERE p.authority = @authority AND p.from_day < @day - @limit_days AND p.to_day > @day
    AND NOT EXISTS (
        SELECT 1 FROM visit v
        WHERE v.authority = p.authority AND v.child_id = p.child_id AND v.type = 'ChildProtection' AND (v.seen IS NULL OR v.seen <> 0)
            AND v.visited_day >= @day - @limit_days AND v.visited_day <= @day)
