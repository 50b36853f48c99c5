-- Definition: Children whose case is open at the close of the day, by who holds it. Children known by a contact or
--   referral only are left out.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- By: standing
-- Needs: standing
-- Source: Haringey exception scorecard, September 2015, "Total no. Allocations"; Ofsted Annex A list 6
SELECT s.child_id AS record, s.team AS team, s.standing AS standing, 1 AS numerator, 0 AS denominator
FROM case_at_day s
