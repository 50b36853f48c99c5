-- Definition: Children whose case is open at the close of the day, by who holds it: a named worker or the team's duty
--   folder (together the team's allocations), a name only, a team only, or nobody. The team is the one recorded on the
--   allocation, not the worker's home team. Children known by a referral only have no standing, and are in no figure.
-- Basis: close of the day @day.
-- Unit: children, each once.
-- Breakdown: team, standing
-- Rests on: standing, on the day
-- Source: Haringey exception scorecard, September 2015, "Total no. Allocations"; Annex A list 6 (open cases).
SELECT s.child_id AS record, s.team AS team, s.standing AS standing, s.worker AS worker, 1 AS numerator, 1 AS denominator
FROM standing s
WHERE s.authority = @authority AND s.from_day <= @day AND s.to_day > @day
