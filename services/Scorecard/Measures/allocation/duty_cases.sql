-- Definition: Cases in a team's duty folder at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: standing
-- Source: Haringey exception scorecard, September 2015, the footnote of the caseload table
SELECT s.child_id AS record, s.team AS team, 1 AS numerator, 0 AS denominator
FROM case_at_day s
WHERE s.standing = 'DutyFolder'
