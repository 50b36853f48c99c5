-- Definition: Numerator: those whose personal education plan was made or made anew in the 6 months before.
--   Denominator: children in care aged 5 to 15 at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Looks back: 6 months
-- Needs: care_period, plan.Education, birth
-- Source: Statutory guidance, promoting the education of looked-after children
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM plan p
        WHERE p.authority = c.authority AND p.child_id = c.child_id AND p.type = 'Education' AND p.made_day > t.six_months_before AND p.made_day <= @day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
JOIN calendar t ON t.day = @day
JOIN age_at_day a ON a.child_id = c.child_id
WHERE a.age >= 50000 AND a.age < 160000
