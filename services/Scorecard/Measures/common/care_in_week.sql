-- Children looked after at the close of the day, and those who ceased since the first: each care period as on its last
-- day up to then, without short breaks (V3 and V4). Of two that are open at once it is the later.
SELECT p.authority, p.id, p.child_id, p.from_day, p.to_day
FROM care_period p
JOIN calendar t ON t.day = CASE WHEN p.to_day <= @day THEN p.to_day - 1 ELSE @day END
WHERE p.authority = @authority AND p.from_day <= t.day AND p.to_day > @first
    AND NOT EXISTS (
        SELECT 1 FROM legal_status l
        WHERE l.authority = p.authority AND l.child_id = p.child_id AND l.from_day <= t.day AND l.to_day > t.day AND l.code IN ('V3', 'V4'))
    AND NOT EXISTS (
        SELECT 1 FROM care_period o
        WHERE o.authority = p.authority AND o.child_id = p.child_id AND o.from_day <= t.day AND o.to_day > t.day
            AND (o.from_day > p.from_day OR (o.from_day = p.from_day AND o.id > p.id)))
