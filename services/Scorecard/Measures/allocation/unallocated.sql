-- Definition: Numerator: cases that no worker holds: with nobody, or with a team only; by reason, and by calendar
--   days since the referral. Denominator: cases open at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- By: reason, waiting
-- Needs: standing
-- Source: Birmingham children's services scorecard, December 2017, cases unallocated for more than 7 days
SELECT s.child_id AS record, s.team AS team,
    CASE WHEN s.standing IN ('Nobody', 'TeamOnly') THEN s.standing END AS reason,
    CASE WHEN s.standing NOT IN ('Nobody', 'TeamOnly') THEN NULL
        WHEN @day - s.referred_day <= 1 THEN '0-1'
        WHEN @day - s.referred_day <= 7 THEN '2-7'
        WHEN @day - s.referred_day <= 14 THEN '8-14'
        WHEN @day - s.referred_day <= 28 THEN '15-28'
        ELSE 'over 28' END AS waiting,
    CASE WHEN s.standing IN ('Nobody', 'TeamOnly') THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM case_at_day s
