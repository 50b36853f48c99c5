-- Title: Reviews, child protection plan
-- Definition: The first review of a child protection plan is due within 3 months of its start, then each within 6
--   months of the one before.
-- Decides: cp_reviews_on_time
-- Basis: period
-- Unit: reviews
-- By: child, worker, since, due, done, ended
-- Needs: protection_plan, review.ChildProtection
-- Source: DfE children in need census; formerly NI 67
WITH clock AS (
    SELECT p.authority, p.id, p.child_id, p.to_day, p.from_day AS since, p.from_day AS next_day, c.three_months_after AS due
    FROM protection_plan p
    JOIN calendar c ON c.day = p.from_day
    WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @first
    UNION
    SELECT p.authority, p.id, p.child_id, p.to_day, v.held_day, v.held_day + 1, c.six_months_after
    FROM protection_plan p
    JOIN review v ON v.authority = p.authority AND v.child_id = p.child_id
    JOIN calendar c ON c.day = v.held_day
    WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @first AND v.type = 'ChildProtection'
        AND v.held_day >= p.from_day AND v.held_day <= @day AND v.held_day < p.to_day
),
run AS (
    SELECT k.id, k.child_id, k.to_day, k.since, k.due, (
        SELECT MIN(v.held_day) FROM review v
        WHERE v.authority = k.authority AND v.child_id = k.child_id AND v.type = 'ChildProtection'
            AND v.held_day >= k.next_day AND v.held_day <= @day) AS done
    FROM clock k
)
SELECT r.id AS record, team_of(r.child_id, @day) AS team, r.child_id AS child, worker_of(r.child_id, @day) AS worker,
    r.since AS since, r.due AS due, r.done AS done, CASE WHEN r.to_day <= @day THEN r.to_day END AS ended,
    CASE WHEN r.done <= r.due THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM run r
WHERE r.done IS NULL OR r.done >= @first
