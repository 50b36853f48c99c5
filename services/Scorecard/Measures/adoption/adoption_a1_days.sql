-- Definition: Numerator: days from coming into care to moving in with the adoptive family. Denominator: children
--   adopted in the 12 months of whom both days are known. DfE publishes 3 years.
-- Basis: rolling 12 months, to the day at which the period is read
-- Unit: days; children
-- Needs: adoption
-- Source: Adoption and special guardianship leadership board (ASGLB), A1
SELECT a.id AS record, team_of(a.child_id, a.adopted_day) AS team,
    a.placed_day - a.entered_care_day AS numerator, 1 AS denominator
FROM adoption a
WHERE a.authority = @authority AND a.adopted_day > @year_ago AND a.adopted_day <= @day AND a.entered_care_day IS NOT NULL AND a.placed_day IS NOT NULL
