-- Definition: Numerator: those with more cases than the standard for their full-time equivalent, a newly qualified
--   worker (ASYE) six tenths of it. Denominator: social workers of the register, in post, who hold at least one case.
--   The team is that of the cases.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: workers
-- Parameters: standard_cases = 18 cases
-- Needs: standing, worker
-- Source: Local definition
WITH held AS (
    SELECT k.worker, COUNT(*) AS cases
    FROM social_worker_case k
    GROUP BY k.worker
)
SELECT DISTINCT w.worker AS record, w.team AS team,
    CASE WHEN h.cases * 10000 > @standard_cases * w.fte_hundredths * CASE WHEN w.asye = 1 THEN 60 ELSE 100 END THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM social_worker_case w
JOIN held h ON h.worker = w.worker
