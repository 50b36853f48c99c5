-- Children looked after at the close of the day, each once, without short breaks (V3 and V4). Of two care periods it
-- is the later.
SELECT p.authority, p.id, p.child_id, p.from_day,
    CASE WHEN p.unaccompanied_to_day <= @day THEN 0 ELSE p.unaccompanied END AS unaccompanied
FROM care_period p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
    AND NOT EXISTS (
        SELECT 1 FROM legal_status l
        WHERE l.authority = p.authority AND l.child_id = p.child_id AND l.from_day <= @day AND l.to_day > @day AND l.code IN ('V3', 'V4'))
    AND NOT EXISTS (
        SELECT 1 FROM care_period o
        WHERE o.authority = p.authority AND o.child_id = p.child_id AND o.from_day <= @day AND o.to_day > @day
            AND (o.from_day > p.from_day OR (o.from_day = p.from_day AND o.id > p.id)))
