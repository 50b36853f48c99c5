-- Cases at the close of the day that a social worker of the register holds, who is in post.
SELECT k.child_id, k.team, k.worker, w.fte_hundredths, w.asye, w.absent_from_day, w.absent_to_day
FROM case_at_day k
JOIN worker w ON w.authority = @authority AND w.worker_id = k.worker
WHERE k.standing = 'NamedWorker' AND w.kind = 'SocialWorker' AND w.from_day <= @day AND w.to_day > @day
