-- Definition: Numerator: referrals with an earlier referral of the same child in the 12 months before, not on the
--   same day. Denominator: referrals received. The variant by referral.
-- Basis: period
-- Unit: referrals
-- Looks back: 1 year
-- Needs: referral
-- Source: DfE children in need census
SELECT r.id AS record, team_of(r.child_id, r.received_day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM referral o
        WHERE o.authority = r.authority AND o.child_id = r.child_id AND o.received_day >= c.year_before AND o.received_day < r.received_day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM referral r
JOIN calendar c ON c.day = r.received_day
WHERE r.authority = @authority AND r.received_day >= @first AND r.received_day <= @day
