-- Definition: Numerator: those supervised in time: weekly in the first 6 weeks in post, every two weeks until six
--   months, then monthly. Denominator: newly qualified social workers (ASYE) in post for a week or more. An excuse is
--   no supervision.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: workers
-- Looks back: 1 month
-- Needs: worker, supervision
-- Source: Skills for Care, ASYE programme
SELECT w.worker_id AS record, w.team AS team,
    CASE WHEN EXISTS (
        SELECT 1 FROM supervision v
        WHERE v.authority = w.authority AND v.worker_id = w.worker_id AND v.excused_reason IS NULL AND v.held_day <= @day
            AND v.held_day > CASE WHEN @day - w.from_day < 42 THEN @day - 7 WHEN w.from_day > t.six_months_before THEN @day - 14 ELSE t.month_before END)
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM staff w
JOIN calendar t ON t.day = @day
WHERE w.asye = 1 AND w.from_day <= @day - 7
