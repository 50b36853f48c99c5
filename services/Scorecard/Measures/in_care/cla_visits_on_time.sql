-- Definition: Numerator: those visited in time: in the first week of a placement that is younger than the standard,
--   else within the standard of days before. Denominator: children in care at the close of the day in a placement
--   that began a week before or earlier. A child who was not seen was not visited. The three months of a permanent
--   placement are not looked at.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Parameters: standard_days = 42 days
-- Looks back: ever
-- Needs: care_period, placement, visit.LookedAfter
-- Source: Care Planning, Placement and Case Review Regulations 2010, regulation 28
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM visit v
        WHERE v.authority = c.authority AND v.child_id = c.child_id AND v.type = 'LookedAfter' AND (v.seen IS NULL OR v.seen <> 0)
            AND v.visited_day >= CASE WHEN p.from_day > @day - @standard_days THEN p.from_day ELSE @day - @standard_days + 1 END
            AND v.visited_day <= CASE WHEN p.from_day > @day - @standard_days THEN p.from_day + 7 ELSE @day END)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
JOIN placement_at_day p ON p.child_id = c.child_id
WHERE p.from_day <= @day - 7
