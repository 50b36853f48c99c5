-- Definition: Numerator: those whose placement is outside the authority, at any distance. Denominator: children in
--   care at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Needs: care_period, placement.location
-- Source: DfE SSDA903; Ofsted Annex A list 8
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM placement_at_day p
        WHERE p.child_id = c.child_id AND p.location = 'Outside')
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
