-- Definition: Numerator: children of whom a referral received in the period had an earlier one in the 12 months
--   before. Denominator: children referred, each once, with the team on the day of the last referral. The variant by
--   child.
-- Basis: period
-- Unit: children
-- Looks back: 1 year
-- Needs: referral
-- Source: DfE children in need census
SELECT r.child_id AS record, team_of(r.child_id, r.received_day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM referral a
        JOIN calendar c ON c.day = a.received_day
        JOIN referral o ON o.authority = a.authority AND o.child_id = a.child_id
            AND o.received_day >= c.year_before AND o.received_day < a.received_day
        WHERE a.authority = r.authority AND a.child_id = r.child_id AND a.received_day >= @first AND a.received_day <= @day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM referral r
WHERE r.authority = @authority AND r.received_day >= @first AND r.received_day <= @day
    AND NOT EXISTS (
        SELECT 1 FROM referral n
        WHERE n.authority = r.authority AND n.child_id = r.child_id AND n.received_day <= @day
            AND (n.received_day > r.received_day OR (n.received_day = r.received_day AND n.id > r.id)))
