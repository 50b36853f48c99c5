-- Definition: Referrals of the 12 months before that do not say whether they closed with no further action, received
--   more than 7 days before.
-- Do: Record whether the referral closed with no further action.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: referral
-- By: child, day
-- Parameters: limit_days = 7 days
-- Needs: referral.no_further_action
-- Moves: referrals_nfa
-- Source: Local definition
SELECT r.id AS record, team_of(r.child_id, @day) AS team,
    r.child_id AS child, r.received_day AS day, 1 AS numerator, 0 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.no_further_action IS NULL AND r.received_day > @year_ago AND r.received_day < @day - @limit_days
