-- Title: Visits, private fostering
-- Definition: A privately fostered child is due to be seen within 6 weeks of the start of the arrangement and of each
--   visit, and within 12 weeks of a visit once the arrangement is a year old. A child who was not seen was not visited.
-- Decides: private_fostering_visits_on_time
-- Basis: period
-- Unit: visits
-- By: child, worker, since, due, done, ended
-- Needs: private_fostering, visit.PrivateFostering
-- Source: Children (Private Arrangements for Fostering) Regulations 2005
WITH clock AS (
    SELECT p.authority, p.id, p.child_id, p.to_day, p.from_day AS since, p.from_day AS next_day, p.from_day + 42 AS due
    FROM private_fostering p
    WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @first
    UNION
    SELECT p.authority, p.id, p.child_id, p.to_day, v.visited_day, v.visited_day + 1,
        CASE WHEN v.visited_day + 42 < c.year_after THEN v.visited_day + 42 ELSE v.visited_day + 84 END
    FROM private_fostering p
    JOIN calendar c ON c.day = p.from_day
    JOIN visit v ON v.authority = p.authority AND v.child_id = p.child_id
    WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @first
        AND v.type = 'PrivateFostering' AND (v.seen IS NULL OR v.seen <> 0)
        AND v.visited_day >= p.from_day AND v.visited_day <= @day AND v.visited_day < p.to_day
),
run AS (
    SELECT k.id, k.child_id, k.to_day, k.since, k.due, (
        SELECT MIN(v.visited_day) FROM visit v
        WHERE v.authority = k.authority AND v.child_id = k.child_id AND v.type = 'PrivateFostering' AND (v.seen IS NULL OR v.seen <> 0)
            AND v.visited_day >= k.next_day AND v.visited_day <= @day) AS done
    FROM clock k
)
SELECT r.id AS record, team_of(r.child_id, @day) AS team, r.child_id AS child, worker_of(r.child_id, @day) AS worker,
    r.since AS since, r.due AS due, r.done AS done, CASE WHEN r.to_day <= @day THEN r.to_day END AS ended,
    CASE WHEN r.done <= r.due THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM run r
WHERE r.done IS NULL OR r.done >= @first
