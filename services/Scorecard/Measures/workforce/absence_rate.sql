-- Definition: Numerator: working days of absence in the 12 months. Denominator: working days that the staff in post
--   at the close of the day could have worked in them: 253, or 254 with a 29 February, for each full-time equivalent.
--   Social workers and first-line managers (OrgRole 3 to 6), not agency. Of each worker the register holds one
--   absence.
-- Basis: rolling 12 months, to the day at which the period is read
-- Unit: hundredths of a working day
-- Needs: worker
-- Source: DfE children's social work workforce census, absence rate
SELECT w.worker_id AS record, w.team AS team,
    CASE WHEN w.absent_from_day IS NULL OR w.absent_from_day > @day OR w.absent_to_day <= @year_ago THEN 0
        ELSE 100 * (e.working_days - b.working_days) END AS numerator,
    w.fte_hundredths * @working_year AS denominator, b.day AS since, e.day AS until
FROM staff w
LEFT JOIN calendar b ON b.day = CASE WHEN w.absent_from_day - 1 > @year_ago THEN w.absent_from_day - 1 ELSE @year_ago END
LEFT JOIN calendar e ON e.day = CASE WHEN w.absent_to_day < @day THEN w.absent_to_day ELSE @day END
WHERE w.agency = 0
