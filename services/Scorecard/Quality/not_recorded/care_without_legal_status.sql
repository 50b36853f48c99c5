-- Definition: Children in care at the close of the day without a legal status.
-- Do: Record under which order or agreement the child is in care.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: care_period
-- By: child, day
-- Needs: care_period, legal_status
-- Moves: cla_section20, cla_care_orders, cla_on_remand
-- Source: DfE SSDA903
SELECT c.id AS record, team_of(c.child_id, @day) AS team,
    c.child_id AS child, c.from_day AS day, 1 AS numerator, 0 AS denominator
FROM in_care c
WHERE NOT EXISTS (
    SELECT 1 FROM legal_status l
    WHERE l.authority = c.authority AND l.child_id = c.child_id AND l.from_day <= @day AND l.to_day > @day)
