-- Definition: Referrals received more than 280 days before the child was born.
-- Do: Correct the day of the referral, or the birth date.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: referral
-- By: child, day
-- Needs: referral, birth
-- Moves: referrals, referrals_rate, re_referrals_12m, re_referred_children_12m
-- Source: Local definition
SELECT r.id AS record,
    (
        SELECT MIN(s.team) FROM standing s
        WHERE s.authority = @authority AND s.child_id = r.child_id AND s.from_day <= @day AND s.to_day > @day) AS team,
    r.child_id AS child, r.received_day AS day, 1 AS numerator, 0 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day <= @day
    AND EXISTS (SELECT 1 FROM birth b WHERE b.authority = r.authority AND b.child_id = r.child_id AND b.born_day > r.received_day + 280)
