-- Definition: Open cases without a worker at the close of the day (nobody, or a team only): the denominator. The
--   numerator is those of them unallocated for more than 7 days, strictly, in calendar days since the referral.
-- Basis: close of the day @day.
-- Unit: children, each once.
-- Breakdown: team
-- Rests on: standing, on the day
-- Source: Birmingham children's services scorecard, December 2017, cases unallocated for more than 7 days.
SELECT s.child_id AS record, s.team AS team,
    CASE WHEN @day - s.referred_day > 7 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM standing s
WHERE s.authority = @authority AND s.from_day <= @day AND s.to_day > @day AND s.standing IN ('Nobody', 'TeamOnly')
