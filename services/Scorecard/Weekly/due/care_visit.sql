-- Title: Visits, in care
-- Definition: A child in care is due to be seen within a week of the start of a placement, and within the standard of
--   days after each visit in it. A child who was not seen was not visited. The three months of a permanent placement
--   are not looked at.
-- Decides: cla_visits_on_time
-- Basis: period
-- Unit: visits
-- By: child, worker, since, due, done, ended
-- Parameters: standard_days = 42 days
-- Needs: care_period, placement, visit.LookedAfter
-- Source: Care Planning, Placement and Case Review Regulations 2010, regulation 28
WITH clock AS (
    SELECT p.authority, p.id, p.child_id, p.to_day, p.from_day AS since, p.from_day AS next_day, p.from_day + 7 AS due
    FROM care_placement p
    UNION
    SELECT p.authority, p.id, p.child_id, p.to_day, v.visited_day, v.visited_day + 1, v.visited_day + @standard_days
    FROM care_placement p
    JOIN visit v ON v.authority = p.authority AND v.child_id = p.child_id
    WHERE v.type = 'LookedAfter' AND (v.seen IS NULL OR v.seen <> 0)
        AND v.visited_day >= p.from_day AND v.visited_day <= @day AND v.visited_day < p.to_day
),
run AS (
    SELECT k.id, k.child_id, k.to_day, k.since, k.due, (
        SELECT MIN(v.visited_day) FROM visit v
        WHERE v.authority = k.authority AND v.child_id = k.child_id AND v.type = 'LookedAfter' AND (v.seen IS NULL OR v.seen <> 0)
            AND v.visited_day >= k.next_day AND v.visited_day <= @day) AS done
    FROM clock k
)
SELECT r.id AS record, team_of(r.child_id, @day) AS team, r.child_id AS child, worker_of(r.child_id, @day) AS worker,
    r.since AS since, r.due AS due, r.done AS done, CASE WHEN r.to_day <= @day THEN r.to_day END AS ended,
    CASE WHEN r.done <= r.due THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM run r
WHERE r.done IS NULL OR r.done >= @first
