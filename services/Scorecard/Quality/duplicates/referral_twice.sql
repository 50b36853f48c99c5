-- Definition: Referrals of the 12 months before of a child who was also referred by another on the same day.
-- Do: Keep one of them.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: referral
-- By: child, day
-- Needs: referral
-- Moves: referrals, referrals_rate, re_referrals_12m, referrals_to_assessment
-- Source: Local definition
SELECT r.id AS record, team_of(r.child_id, @day) AS team,
    r.child_id AS child, r.received_day AS day, 1 AS numerator, 0 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day > @year_ago AND r.received_day <= @day
    AND EXISTS (
        SELECT 1 FROM referral o
        WHERE o.authority = r.authority AND o.child_id = r.child_id AND o.received_day = r.received_day AND o.id < r.id)
