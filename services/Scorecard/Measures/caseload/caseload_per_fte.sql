-- Definition: Numerator: cases of named workers who are social workers of the register, in post. Denominator: their
--   full-time equivalents. The team is that of the case.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: hundredths of a case; hundredths of a full-time equivalent
-- Needs: standing, worker
-- Source: DfE children's social work workforce census
SELECT 'case/' || k.child_id AS record, k.team AS team, 100 AS numerator, 0 AS denominator
FROM social_worker_case k
UNION ALL
SELECT DISTINCT 'worker/' || w.worker AS record, w.team AS team, 0 AS numerator, w.fte_hundredths AS denominator
FROM social_worker_case w
