-- Definition: Contacts of the 12 months before without an outcome, received more than 7 days before.
-- Do: Record how the contact ended.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: contact
-- By: child, day
-- Parameters: limit_days = 7 days
-- Needs: contact.outcome
-- Moves: contacts_nfa, contacts_to_early_help
-- Source: Local definition
SELECT c.id AS record, team_of(c.child_id, @day) AS team,
    c.child_id AS child, c.received_day AS day, 1 AS numerator, 0 AS denominator
FROM contact c
WHERE c.authority = @authority AND c.outcome IS NULL AND c.received_day > @year_ago AND c.received_day < @day - @limit_days
