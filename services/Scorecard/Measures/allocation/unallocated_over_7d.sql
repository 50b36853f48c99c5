-- Definition: Numerator: those whose referral was more than 7 calendar days before. Denominator: cases that no worker
--   holds at the close of the day. From the referral, not from the end of the last allocation.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- By: reason, waiting
-- Parameters: limit_days = 7 calendar days
-- Needs: standing
-- Source: Birmingham children's services scorecard, December 2017, cases unallocated for more than 7 days
SELECT s.child_id AS record, s.team AS team, s.standing AS reason,
    CASE WHEN @day - s.referred_day <= 1 THEN '0-1'
        WHEN @day - s.referred_day <= 7 THEN '2-7'
        WHEN @day - s.referred_day <= 14 THEN '8-14'
        WHEN @day - s.referred_day <= 28 THEN '15-28'
        ELSE 'over 28' END AS waiting,
    CASE WHEN @day - s.referred_day > @limit_days THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM case_at_day s
WHERE s.standing IN ('Nobody', 'TeamOnly')
