-- Definition: Numerator: those whose pathway plan was made or made anew in the 6 months before. Denominator: care
--   leavers at the close of the day who are alive and entitled to a plan (not qualifying only).
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: care leavers
-- Looks back: 6 months
-- Needs: care_leaver, plan.Pathway
-- Source: Local definition; Care Leavers (England) Regulations 2010
SELECT k.child_id AS record, team_of(k.child_id, @day) AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM plan p
        WHERE p.authority = k.authority AND p.child_id = k.child_id AND p.type = 'Pathway' AND p.made_day > t.six_months_before AND p.made_day <= @day)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM leaver_at_day k
JOIN calendar t ON t.day = @day
WHERE (k.contact IS NULL OR k.contact <> 'Died') AND (k.eligibility IS NULL OR k.eligibility <> 'Qualifying')
