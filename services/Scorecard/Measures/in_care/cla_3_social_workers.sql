-- Definition: Numerator: those with 3 or more different named workers since 1 April, or since they came into care.
--   Denominator: children in care at the close of the day.
-- Basis: snapshot, at the close of the day at which the period is read
-- Unit: children
-- Looks back: 1 year
-- Needs: care_period, standing
-- Source: DfE SSDA903, social worker module
SELECT c.child_id AS record, team_of(c.child_id, @day) AS team,
    CASE WHEN (
        SELECT COUNT(DISTINCT k.worker) FROM standing k
        WHERE k.authority = c.authority AND k.child_id = c.child_id AND k.standing = 'NamedWorker'
            AND k.from_day <= @day AND k.to_day > @year_first AND k.to_day > c.from_day) >= 3
        THEN 1 ELSE 0 END AS numerator,
    1 AS denominator
FROM in_care c
