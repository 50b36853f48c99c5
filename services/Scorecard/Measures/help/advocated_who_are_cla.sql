-- Definition: Numerator: those in care. Denominator: children with an independent advocate at the close of the day.
--   The other share than cla_with_advocate.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, advocacy
-- Source: Local definition
SELECT DISTINCT v.child_id AS record, team_of(v.child_id, @day) AS team,
    CASE WHEN v.child_id IN (SELECT c.child_id FROM in_care c) THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM advocacy v
WHERE v.authority = @authority AND v.from_day <= @day AND v.to_day > @day
