-- Definition: Numerator: referrals with a decision on the next step within 1 working day; the day of receipt is day
--   0. Denominator: referrals received.
-- Basis: period
-- Unit: referrals
-- Needs: referral.decided_day
-- Source: Working Together to Safeguard Children
SELECT r.id AS record, team_of(r.child_id, r.received_day) AS team,
    CASE WHEN r.decided_day IS NULL THEN 0
        WHEN e.working_days - b.working_days <= 1 THEN 1
        WHEN e.working_days - b.working_days > 1 THEN 0 END AS numerator,
    1 AS denominator, r.received_day AS since, r.decided_day AS until
FROM referral r
LEFT JOIN calendar b ON b.day = r.received_day
LEFT JOIN calendar e ON e.day = r.decided_day
WHERE r.authority = @authority AND r.received_day >= @first AND r.received_day <= @day
