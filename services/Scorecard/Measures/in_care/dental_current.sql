-- Definition: Numerator: those whose teeth were checked in the 12 months before. A refused check is none.
--   Denominator: children in care at the close of the day for 12 months or more.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Looks back: 1 year
-- Needs: care_period, health_check.DentalCheck
-- Source: DfE SSDA903, OC2
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM health_check h
        WHERE h.authority = c.authority AND h.child_id = c.child_id AND h.type = 'DentalCheck' AND (h.refused IS NULL OR h.refused <> 1)
            AND h.checked_day > @year_ago AND h.checked_day <= @day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
WHERE c.from_day <= @year_ago
