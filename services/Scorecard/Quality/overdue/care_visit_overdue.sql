-- Definition: Children in care for more than 84 days who were not seen at a visit for more than 84 days: probably
--   visited and not recorded.
-- Do: Record the visits.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: care_period
-- By: child, day
-- Parameters: limit_days = 84 days
-- Needs: care_period, visit.LookedAfter
-- Moves: cla_visits_on_time
-- Source: Care Planning, Placement and Case Review Regulations 2010, regulation 28
SELECT c.id AS record, team_of(c.child_id, @day) AS team,
    c.child_id AS child, c.from_day AS day, 1 AS numerator, 0 AS denominator
FROM in_care c
WHERE c.from_day < @day - @limit_days
    AND NOT EXISTS (
        SELECT 1 FROM visit v
        WHERE v.authority = c.authority AND v.child_id = c.child_id AND v.type = 'LookedAfter' AND (v.seen IS NULL OR v.seen <> 0)
            AND v.visited_day >= @day - @limit_days AND v.visited_day <= @day)
