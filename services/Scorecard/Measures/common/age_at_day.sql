-- Ages at the close of the day, as the difference of two dates written yyyymmdd: 18 years are 180000. Only where the
-- birth date is known.
SELECT b.child_id, t.ymd - c.ymd AS age
FROM birth b
JOIN calendar c ON c.day = b.born_day
JOIN calendar t ON t.day = @day
WHERE b.authority = @authority
