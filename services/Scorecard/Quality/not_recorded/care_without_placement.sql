-- Definition: Children in care at the close of the day without a placement.
-- Do: Record where the child lives.
-- Basis: snapshot, at the close of the day to which the data goes
-- Unit: care_period
-- By: child, day
-- Needs: care_period, placement
-- Moves: placements_by_type, cla_visits_on_time, cla_over_20_miles, cla_out_of_area
-- Source: DfE SSDA903
SELECT c.id AS record, team_of(c.child_id, @day) AS team,
    c.child_id AS child, c.from_day AS day, 1 AS numerator, 0 AS denominator
FROM in_care c
WHERE NOT EXISTS (SELECT 1 FROM placement_at_day p WHERE p.child_id = c.child_id)
