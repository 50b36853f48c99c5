-- Definition: Referrals received. New information on a case already open is no referral.
-- Basis: period
-- Unit: referrals
-- Needs: referral
-- Source: DfE children in need census
SELECT r.id AS record,
    (
        SELECT MIN(s.team) FROM standing s
        WHERE s.authority = @authority AND s.child_id = r.child_id AND s.from_day <= r.received_day AND s.to_day > r.received_day) AS team,
    1 AS numerator, 0 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day >= @first AND r.received_day <= @day
