-- Definition: Referrals received more than 280 days before the child was born.
-- Do: Correct the day of the referral, or the birth date.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: referral
-- By: child, day
-- Needs: referral, birth
-- Moves: referrals, referrals_rate, re_referrals_12m, re_referred_children_12m
-- Source: Local definition
SELECT r.id AS record, team_of(r.child_id, @day) AS team,
    r.child_id AS child, r.received_day AS day, 1 AS numerator, 0 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day <= @day
    AND EXISTS (SELECT 1 FROM birth b WHERE b.authority = r.authority AND b.child_id = r.child_id AND b.born_day > r.received_day + 280)
