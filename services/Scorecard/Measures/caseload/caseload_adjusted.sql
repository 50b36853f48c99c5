-- Definition: As caseload_per_fte; of full-time equivalents a newly qualified worker (ASYE) has six tenths, and one
--   absent for 28 days or more, or without an end, none.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: ten-thousandths of a case; ten-thousandths of a full-time equivalent
-- Needs: standing, worker
-- Source: Local definition
SELECT 'case/' || k.child_id AS record, k.team AS team, 10000 AS numerator, 0 AS denominator
FROM social_worker_case k
UNION ALL
SELECT DISTINCT 'worker/' || w.worker AS record, w.team AS team, 0 AS numerator,
    CASE WHEN w.absent_from_day <= @day
            AND (w.absent_to_day IS NULL OR (w.absent_to_day >= @day AND w.absent_to_day - w.absent_from_day + 1 >= 28))
        THEN 0
        WHEN w.asye = 1 THEN w.fte_hundredths * 60
        ELSE w.fte_hundredths * 100 END AS denominator
FROM social_worker_case w
