-- Definition: Numerator: those supervised at least once in the period. Denominator: social workers and first-line
--   managers (OrgRole 3 to 6), agency staff with them, in post at its close, less those absent all of it. An excuse
--   is no supervision.
-- Basis: period, staff as they are in post at its close
-- Unit: workers
-- Needs: worker, supervision
-- Source: Local definition
SELECT w.worker_id AS record, w.team AS team,
    CASE WHEN EXISTS (SELECT 1 FROM supervision v WHERE v.authority = w.authority AND v.worker_id = w.worker_id AND v.excused_reason IS NULL AND v.held_day >= @first AND v.held_day <= @day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM staff w
WHERE w.absent_from_day IS NULL OR w.absent_from_day > @first OR w.absent_to_day < @day
