-- Definition: Numerator: those without a supervision in the month up to the day. Denominator: social workers and
--   first-line managers (OrgRole 3 to 6), agency staff with them, in post for a month or more. An excuse is no
--   supervision.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: workers
-- Looks back: 1 month
-- Needs: worker, supervision
-- Source: Local definition
SELECT w.worker_id AS record, w.team AS team,
    CASE WHEN EXISTS (SELECT 1 FROM supervision v WHERE v.authority = w.authority AND v.worker_id = w.worker_id AND v.excused_reason IS NULL AND v.held_day > t.month_before AND v.held_day <= @day)
        THEN 0 ELSE 1 END AS numerator,
    1 AS denominator
FROM staff w
JOIN calendar t ON t.day = @day
WHERE w.from_day <= t.month_before
