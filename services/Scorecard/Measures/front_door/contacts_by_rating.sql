-- Definition: Contacts received, by the rating given when they were first looked at.
-- Basis: period
-- Unit: contacts
-- By: rating
-- Needs: contact.rating
-- Source: Local definition; Ofsted Annex A list 1
SELECT c.id AS record,
    (
        SELECT MIN(s.team) FROM standing s
        WHERE s.authority = @authority AND s.child_id = c.child_id AND s.from_day <= c.received_day AND s.to_day > c.received_day) AS team,
    c.rating AS rating, 1 AS numerator, 0 AS denominator
FROM contact c
WHERE c.authority = @authority AND c.received_day >= @first AND c.received_day <= @day
