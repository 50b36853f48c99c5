-- Title: Visits, child protection plan
-- Definition: A child with a child protection plan is due to be seen within the standard of working days after the
--   plan began, and after each visit. A child who was not seen was not visited.
-- Decides: cp_visits_on_time
-- Basis: period
-- Unit: visits
-- By: child, worker, since, due, done, ended
-- Parameters: standard_days = 10 working days
-- Needs: protection_plan, visit.ChildProtection
-- Source: Local definition
WITH clock AS (
    SELECT p.authority, p.id, p.child_id, p.to_day, p.from_day AS since
    FROM protection_plan p
    WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @first
    UNION
    SELECT p.authority, p.id, p.child_id, p.to_day, v.visited_day
    FROM protection_plan p
    JOIN visit v ON v.authority = p.authority AND v.child_id = p.child_id
    WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @first
        AND v.type = 'ChildProtection' AND (v.seen IS NULL OR v.seen <> 0)
        AND v.visited_day >= p.from_day AND v.visited_day <= @day AND v.visited_day < p.to_day
),
run AS (
    SELECT k.id, k.child_id, k.to_day, k.since, (
        SELECT MIN(v.visited_day) FROM visit v
        WHERE v.authority = k.authority AND v.child_id = k.child_id AND v.type = 'ChildProtection' AND (v.seen IS NULL OR v.seen <> 0)
            AND v.visited_day > k.since AND v.visited_day <= @day) AS done
    FROM clock k
)
SELECT r.id AS record, team_of(r.child_id, @day) AS team, r.child_id AS child, worker_of(r.child_id, @day) AS worker,
    r.since AS since, d.day AS due, r.done AS done, CASE WHEN r.to_day <= @day THEN r.to_day END AS ended,
    CASE WHEN d.day IS NULL THEN NULL WHEN e.working_days - b.working_days <= @standard_days THEN 1 ELSE 0 END AS numerator,
    1 AS denominator, @day AS until
FROM run r
LEFT JOIN calendar b ON b.day = r.since
LEFT JOIN calendar d ON d.working_days = b.working_days + @standard_days AND d.working = 1
LEFT JOIN calendar e ON e.day = r.done
WHERE r.done IS NULL OR r.done >= @first
