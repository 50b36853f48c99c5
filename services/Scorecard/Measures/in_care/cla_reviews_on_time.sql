-- Definition: Numerator: those whose reviews were all in time: the first within 20 working days of entry, the second
--   within 3 months of it, then each within 6 months of the one before. Denominator: children in care at the close of
--   the day for 20 working days or more.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Looks back: ever
-- Needs: care_period, review.LookedAfter
-- Source: Care Planning, Placement and Case Review Regulations 2010; formerly NI 66
WITH reviewed AS (
    SELECT c.authority, c.child_id, c.from_day, (
        SELECT MIN(r.held_day) FROM review r
        WHERE r.authority = c.authority AND r.child_id = c.child_id AND r.type = 'LookedAfter'
            AND r.held_day >= c.from_day AND r.held_day <= @day) AS first_day
    FROM in_care c
)
SELECT k.child_id AS record, team_of(k.child_id, @day) AS team,
    CASE WHEN t.working_days IS NULL OR b.working_days IS NULL THEN NULL
        WHEN k.first_day IS NULL OR f.working_days - b.working_days > 20 THEN 0
        WHEN f.three_months_after <= @day AND NOT EXISTS (
            SELECT 1 FROM review r
            WHERE r.authority = k.authority AND r.child_id = k.child_id AND r.type = 'LookedAfter'
                AND r.held_day > k.first_day AND r.held_day <= f.three_months_after)
        THEN 0
        WHEN EXISTS (
            SELECT 1 FROM review r
            JOIN calendar c ON c.day = r.held_day
            WHERE r.authority = k.authority AND r.child_id = k.child_id AND r.type = 'LookedAfter'
                AND r.held_day > k.first_day AND r.held_day <= @day AND c.six_months_after <= @day
                AND NOT EXISTS (
                    SELECT 1 FROM review n
                    WHERE n.authority = r.authority AND n.child_id = r.child_id AND n.type = 'LookedAfter'
                        AND n.held_day > r.held_day AND n.held_day <= c.six_months_after))
        THEN 0 ELSE 1 END AS numerator,
    1 AS denominator, k.from_day AS since, @day AS until
FROM reviewed k
LEFT JOIN calendar b ON b.day = k.from_day
LEFT JOIN calendar f ON f.day = k.first_day
LEFT JOIN calendar t ON t.day = @day
WHERE t.working_days IS NULL OR b.working_days IS NULL OR t.working_days - b.working_days >= 20
