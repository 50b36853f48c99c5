-- Definition: As adoption_a1_days, the clock stopping at the start of the foster placement where the foster carers
--   adopt.
-- Basis: rolling 12 months, to the day at which the period is read
-- Unit: days; children
-- Needs: adoption
-- Source: Adoption and special guardianship leadership board (ASGLB), A10
SELECT a.id AS record,
    team_of(a.child_id, a.adopted_day) AS team,
   
    CASE WHEN a.foster_to_adopt_day >= a.entered_care_day AND a.foster_to_adopt_day < a.placed_day THEN a.foster_to_adopt_day
        ELSE a.placed_day END - a.entered_care_day AS numerator, 1 AS denominator
FROM adoption a
WHERE a.authority = @authority AND a.adopted_day > @year_ago AND a.adopted_day <= @day AND a.entered_care_day IS NOT NULL AND a.placed_day IS NOT NULL
