-- When someone last worked on it, to find one that was cut off.
ALTER TABLE import ADD COLUMN touched_at bigint NOT NULL DEFAULT 0;
