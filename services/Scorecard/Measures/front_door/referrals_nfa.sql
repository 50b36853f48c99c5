-- Definition: Numerator: referrals closed with no further action. Denominator: referrals received.
-- Basis: period
-- Unit: referrals
-- Needs: referral.no_further_action
-- Source: DfE children in need census
SELECT r.id AS record, team_of(r.child_id, r.received_day) AS team,
    CASE WHEN r.no_further_action = 1 THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day >= @first AND r.received_day <= @day
