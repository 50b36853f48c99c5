-- Definition: Named workers with at least one open lead case at the close of the day, in each team that a case of theirs
--   is recorded in. A duty folder is not a worker. A worker in two teams is once in each, and once in the authority.
-- Basis: close of the day @day.
-- Unit: workers (headcount).
-- Breakdown: team
-- Rests on: standing, on the day
-- Source: Haringey exception scorecard, September 2015, "Number of workers (That hold Cases)".
SELECT DISTINCT s.worker AS record, s.team AS team, 1 AS numerator, 1 AS denominator
FROM standing s
WHERE s.authority = @authority AND s.from_day <= @day AND s.to_day > @day AND s.standing = 'NamedWorker'
