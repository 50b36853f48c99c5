-- Title: Contacts
-- Definition: Contacts received, whatever was decided. Several about one child each count.
-- Basis: period
-- Unit: contacts
-- Needs: contact
-- Source: Local definition; Ofsted Annex A list 1
SELECT c.id AS record, team_of(c.child_id, c.received_day) AS team, 1 AS numerator, 0 AS denominator
FROM contact c
WHERE c.authority = @authority AND c.received_day >= @first AND c.received_day <= @day
