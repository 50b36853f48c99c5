-- Open cases at the close of the day: who holds each, and since when it is referred.
SELECT k.child_id, k.standing, k.not_qualified, k.status, k.team, k.worker, k.referred_day
FROM standing k
WHERE k.authority = @authority AND k.from_day <= @day AND k.to_day > @day
