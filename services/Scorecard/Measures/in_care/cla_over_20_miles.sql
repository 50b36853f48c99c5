-- Definition: Numerator: those placed more than 20 miles from home. Denominator: children in care at the close of the
--   day, also where the distance is not known.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, placement.distance_tenths
-- Source: DfE SSDA903; DfE outcomes and enablers dashboard
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM placement_at_day p
        WHERE p.child_id = c.child_id AND p.distance_tenths > 200 AND p.distance_tenths <> 9999)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
