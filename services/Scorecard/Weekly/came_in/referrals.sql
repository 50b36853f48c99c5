-- Title: Referrals
-- Definition: Referrals received. New information on a case already open is no referral.
-- Basis: period
-- Unit: referrals
-- Needs: referral
-- Source: DfE children in need census
SELECT r.id AS record, team_of(r.child_id, r.received_day) AS team, 1 AS numerator, 0 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day >= @first AND r.received_day <= @day
