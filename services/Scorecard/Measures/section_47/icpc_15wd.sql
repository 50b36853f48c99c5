-- Definition: Numerator: initial conferences held no more than 15 working days after the section 47 enquiry started;
--   the start is day 0. Denominator: initial conferences held, less transfer-in ones, those that no enquiry began and
--   those dated before it.
-- Basis: period
-- Unit: conferences
-- Needs: section47
-- Source: DfE children in need census
SELECT e.id AS record, team_of(e.child_id, e.conference_day) AS team,
    CASE WHEN c.working_days - b.working_days <= 15 THEN 1
        WHEN c.working_days - b.working_days > 15 THEN 0 END AS numerator,
    1 AS denominator, e.started_day AS since, e.conference_day AS until
FROM section47 e
LEFT JOIN calendar b ON b.day = e.started_day
LEFT JOIN calendar c ON c.day = e.conference_day
WHERE e.authority = @authority AND e.conference_day >= @first AND e.conference_day <= @day AND (e.transfer_in IS NULL OR e.transfer_in <> 1)
    AND e.started_day <= e.conference_day
