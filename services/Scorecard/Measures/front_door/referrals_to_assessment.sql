-- Definition: Numerator: referrals, not closed with no further action, after which an assessment of the child
--   started, and before the next referral of the child. Denominator: referrals received. A referral of the last weeks
--   may still go on to one.
-- Basis: period
-- Unit: referrals
-- Looks ahead: ever
-- Needs: referral, assessment
-- Source: DfE children in need census; formerly NI 68
SELECT r.id AS record, team_of(r.child_id, r.received_day) AS team,
    CASE WHEN r.no_further_action = 1 THEN 0
        WHEN EXISTS (
            SELECT 1 FROM assessment a
            WHERE a.authority = r.authority AND a.child_id = r.child_id AND a.started_day >= r.received_day
                AND NOT EXISTS (
                    SELECT 1 FROM referral n
                    WHERE n.authority = a.authority AND n.child_id = a.child_id
                        AND n.received_day > r.received_day AND n.received_day <= a.started_day))
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day >= @first AND r.received_day <= @day
