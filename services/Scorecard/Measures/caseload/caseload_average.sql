-- Definition: Numerator: cases held by a named worker or in a team's duty folder. Denominator: named workers who hold
--   at least one case, by headcount. The team is that of the case; a worker in two teams counts once in each, and
--   once in the authority.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children; workers
-- Needs: standing
-- Source: Haringey exception scorecard, September 2015, "Average Caseload"
SELECT 'case/' || k.child_id AS record, k.team AS team, 1 AS numerator, 0 AS denominator
FROM case_at_day k
WHERE k.standing IN ('NamedWorker', 'DutyFolder')
UNION ALL
SELECT DISTINCT 'worker/' || w.worker AS record, w.team AS team, 0 AS numerator, 1 AS denominator
FROM case_at_day w
WHERE w.standing = 'NamedWorker'
