-- Care leavers at the close of the day. Of two states it is the later.
SELECT p.authority, p.child_id, p.eligibility, p.contact, p.suitable, p.activity
FROM care_leaver p
WHERE p.authority = @authority AND p.from_day <= @day AND p.to_day > @day
    AND NOT EXISTS (
        SELECT 1 FROM care_leaver o
        WHERE o.authority = p.authority AND o.child_id = p.child_id AND o.from_day <= @day AND o.to_day > @day
            AND (o.from_day > p.from_day OR (o.from_day = p.from_day AND o.id > p.id)))
