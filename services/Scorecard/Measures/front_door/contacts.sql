-- Definition: Contacts received, whatever was decided. Several about one child each count.
-- Basis: period
-- Unit: contacts
-- Needs: contact
-- Source: Local definition; Ofsted Annex A list 1
SELECT c.id AS record,
    (
        SELECT MIN(s.team) FROM standing s
        WHERE s.authority = @authority AND s.child_id = c.child_id AND s.from_day <= c.received_day AND s.to_day > c.received_day) AS team,
    1 AS numerator, 0 AS denominator
FROM contact c
WHERE c.authority = @authority AND c.received_day >= @first AND c.received_day <= @day
