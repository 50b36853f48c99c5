-- Children of each area: the newest estimate of a year not after the day's, as the band 0-17, else as the sum of the
-- others.
SELECT p.area, SUM(p.people) AS people
FROM population p
JOIN calendar t ON t.day = @day
WHERE p.authority = @authority AND p.year * 10000 <= t.ymd
    AND NOT EXISTS (
        SELECT 1 FROM population o
        WHERE o.authority = p.authority AND o.area = p.area AND o.year > p.year AND o.year * 10000 <= t.ymd)
    AND (p.age_band = '0-17' OR NOT EXISTS (
        SELECT 1 FROM population o
        WHERE o.authority = p.authority AND o.area = p.area AND o.year = p.year AND o.age_band = '0-17'))
GROUP BY p.area
