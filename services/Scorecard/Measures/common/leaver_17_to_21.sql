-- Care leavers aged 17 to 21 at the close of the day whom the law still speaks of: not those who died or went home.
-- Not told counts.
SELECT k.child_id, k.contact, k.suitable, k.activity,
    team_of(k.child_id, @day) AS team,
    CASE WHEN a.age < 180000 THEN '17' WHEN a.age < 190000 THEN '18' WHEN a.age < 200000 THEN '19' WHEN a.age < 210000 THEN '20' ELSE '21' END AS age
FROM leaver_at_day k
JOIN age_at_day a ON a.child_id = k.child_id
WHERE a.age >= 170000 AND a.age < 220000 AND (k.contact IS NULL OR k.contact NOT IN ('Died', 'ReturnedHome'))
