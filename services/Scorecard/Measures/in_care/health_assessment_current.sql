-- Definition: Numerator: those with a health assessment in the 12 months before, or in the 6 months before where they
--   are under 5. A refused one is none. Denominator: children in care at the close of the day for 12 months or more.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Looks back: 1 year
-- Needs: care_period, health_check.HealthAssessment
-- Source: DfE SSDA903, OC2
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM health_check h
        WHERE h.authority = c.authority AND h.child_id = c.child_id AND h.type = 'HealthAssessment' AND (h.refused IS NULL OR h.refused <> 1)
            AND h.checked_day > CASE WHEN EXISTS (
                SELECT 1 FROM age_at_day a
                WHERE a.child_id = c.child_id AND a.age < 50000)
                THEN t.six_months_before ELSE @year_ago END AND h.checked_day <= @day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
JOIN calendar t ON t.day = @day
WHERE c.from_day <= @year_ago
