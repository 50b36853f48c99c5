-- Definition: Referrals of the 12 months before without the day of a decision, received more than 7 days before.
-- Do: Record the day on which the next step was decided.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: referral
-- By: child, day
-- Parameters: limit_days = 7 days
-- Needs: referral.decided_day
-- Moves: referral_decision_1wd
-- Source: Working Together to Safeguard Children
SELECT r.id AS record, team_of(r.child_id, @day) AS team,
    r.child_id AS child, r.received_day AS day, 1 AS numerator, 0 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.decided_day IS NULL AND r.received_day > @year_ago AND r.received_day < @day - @limit_days
