-- Definition: Numerator: contacts received whose outcome is no further action (not information and advice, not early
--   help). Denominator: contacts received.
-- Basis: period
-- Unit: contacts
-- Needs: contact.outcome
-- Source: Local definition; Ofsted Annex A list 1
SELECT c.id AS record, team_of(c.child_id, c.received_day) AS team,
    CASE WHEN c.outcome = 'NoFurtherAction' THEN 1 ELSE 0 END AS numerator, 1 AS denominator
FROM contact c
WHERE c.authority = @authority AND c.received_day >= @first AND c.received_day <= @day
