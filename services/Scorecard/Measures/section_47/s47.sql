-- Definition: Section 47 enquiries started, one for each child.
-- Basis: period
-- Unit: enquiries
-- Needs: section47
-- Source: DfE children in need census
SELECT e.id AS record, team_of(e.child_id, e.started_day) AS team,
    1 AS numerator, 0 AS denominator
FROM section47 e
WHERE e.authority = @authority AND e.started_day >= @first AND e.started_day <= @day
