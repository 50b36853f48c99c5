-- Definition: Contacts received, by the rating given when they were first looked at.
-- Basis: period
-- Unit: contacts
-- By: rating
-- Needs: contact.rating
-- Source: Local definition; Ofsted Annex A list 1
SELECT c.id AS record, team_of(c.child_id, c.received_day) AS team,
    c.rating AS rating, 1 AS numerator, 0 AS denominator
FROM contact c
WHERE c.authority = @authority AND c.received_day >= @first AND c.received_day <= @day
