-- Everything heard is kept in every version: known from known_from until, not including, known_to (UTC milliseconds;
-- 9223372036854775807 is now), so that what was known on a past day can be counted again. Columns are the properties of
-- the records in services/Contracts: a date "On" is "_day", a flag is 0, 1 or null, a code its word; a placement's
-- authority is local_authority. Views show what is known now. The tables of 0301 and 0303 are made anew; the projections'
-- new shape fills them again.

DROP VIEW standing;
DROP TABLE heard_standing;

DROP VIEW missing_episode;
DROP TABLE heard_missing_episode;

DROP VIEW reading;
DROP TABLE heard_reading;

DROP VIEW birth;
DROP TABLE heard_birth;

DROP VIEW worker;
DROP TABLE heard_worker;

DROP VIEW team;
DROP TABLE heard_team;

CREATE TABLE heard_standing (
    authority text NOT NULL,
    generation bigint NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    standing text NOT NULL,
    name_only_reason text,
    not_qualified bigint NOT NULL,
    status text NOT NULL,
    team text,
    worker text,
    referred_day bigint NOT NULL,
    without_worker_day bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, child_id, from_day, known_from)
);

CREATE TABLE heard_missing_episode (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    setting text NOT NULL,
    kind text NOT NULL,
    started_at bigint NOT NULL,
    returned_at bigint,
    interview_offered bigint,
    interview_accepted bigint,
    interview_at bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE TABLE heard_reading (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    extract_day bigint,
    live_since bigint,
    import_in_progress bigint NOT NULL,
    demo bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE TABLE heard_supply (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    as_of_day bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE TABLE heard_birth (
    authority text NOT NULL,
    generation bigint NOT NULL,
    child_id text NOT NULL,
    born_day bigint NOT NULL,
    eighteen_day bigint NOT NULL,
    adult_at bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, child_id, known_from)
);

CREATE TABLE heard_worker (
    authority text NOT NULL,
    generation bigint NOT NULL,
    worker_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    kind text NOT NULL,
    agency bigint NOT NULL,
    org_role bigint,
    team text,
    fte_hundredths bigint NOT NULL,
    asye bigint NOT NULL,
    absent_from_day bigint,
    absent_to_day bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, worker_id, known_from)
);

CREATE TABLE heard_team (
    authority text NOT NULL,
    generation bigint NOT NULL,
    team text NOT NULL,
    name text NOT NULL,
    area text,
    type text,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, team, known_from)
);

CREATE INDEX heard_standing_day ON heard_standing (authority, generation, to_day, from_day);

CREATE INDEX heard_missing_episode_started ON heard_missing_episode (authority, generation, started_at);

CREATE TABLE heard_contact (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    received_day bigint NOT NULL,
    source text,
    outcome text,
    rating text,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_contact_child ON heard_contact (authority, generation, child_id);

CREATE TABLE heard_referral (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    received_day bigint NOT NULL,
    source text,
    no_further_action bigint,
    decided_day bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_referral_child ON heard_referral (authority, generation, child_id);

CREATE TABLE heard_assessment (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    type text NOT NULL,
    started_day bigint NOT NULL,
    authorised_day bigint,
    child_seen bigint,
    outcome text,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_assessment_child ON heard_assessment (authority, generation, child_id);

CREATE TABLE heard_section47 (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    started_day bigint,
    conference_day bigint,
    conference_not_needed bigint,
    led_to_plan bigint,
    transfer_in bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_section47_child ON heard_section47 (authority, generation, child_id);

CREATE TABLE heard_need_plan (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_need_plan_child ON heard_need_plan (authority, generation, child_id);

CREATE TABLE heard_protection_plan (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    initial_category text,
    latest_category text,
    previous_plans bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_protection_plan_child ON heard_protection_plan (authority, generation, child_id);

CREATE TABLE heard_visit (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    type text NOT NULL,
    visited_day bigint NOT NULL,
    seen bigint,
    seen_alone bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_visit_child ON heard_visit (authority, generation, child_id);

CREATE TABLE heard_review (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    type text NOT NULL,
    held_day bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_review_child ON heard_review (authority, generation, child_id);

CREATE TABLE heard_care_period (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    category_of_need text,
    unaccompanied bigint,
    ended_because text,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_care_period_child ON heard_care_period (authority, generation, child_id);

CREATE TABLE heard_legal_status (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    code text NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_legal_status_child ON heard_legal_status (authority, generation, child_id);

CREATE TABLE heard_placement (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    type text NOT NULL,
    provider text,
    location text,
    local_authority text,
    urn text,
    distance_tenths bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_placement_child ON heard_placement (authority, generation, child_id);

CREATE TABLE heard_plan (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    type text NOT NULL,
    made_day bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_plan_child ON heard_plan (authority, generation, child_id);

CREATE TABLE heard_health_check (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    type text NOT NULL,
    checked_day bigint NOT NULL,
    refused bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_health_check_child ON heard_health_check (authority, generation, child_id);

CREATE TABLE heard_advocacy (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_advocacy_child ON heard_advocacy (authority, generation, child_id);

CREATE TABLE heard_early_help (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    assessed_day bigint,
    to_day bigint NOT NULL,
    organisation text,
    stepped_down bigint,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_early_help_child ON heard_early_help (authority, generation, child_id);

CREATE TABLE heard_care_leaver (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    eligibility text,
    contact text,
    accommodation text,
    suitable bigint,
    activity text,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_care_leaver_child ON heard_care_leaver (authority, generation, child_id);

CREATE TABLE heard_adoption (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    entered_care_day bigint,
    decided_day bigint,
    placement_order_day bigint,
    matched_day bigint,
    placed_day bigint,
    foster_to_adopt_day bigint,
    adopted_day bigint,
    reversed_day bigint,
    reversal_reason text,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_adoption_child ON heard_adoption (authority, generation, child_id);

CREATE TABLE heard_adopter (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    adopter_id text NOT NULL,
    family_id text,
    enquired_day bigint,
    stage1_from_day bigint,
    stage1_to_day bigint,
    stage2_from_day bigint,
    stage2_to_day bigint,
    applied_day bigint,
    approved_day bigint,
    matched_day bigint,
    placed_day bigint,
    children_placed bigint,
    adopted_day bigint,
    left_day bigint,
    left_because text,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_adopter_adopter ON heard_adopter (authority, generation, adopter_id);

CREATE TABLE heard_private_fostering (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    child_id text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_private_fostering_child ON heard_private_fostering (authority, generation, child_id);

CREATE TABLE heard_post (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    post_id text NOT NULL,
    state text NOT NULL,
    from_day bigint NOT NULL,
    to_day bigint NOT NULL,
    team text,
    org_role bigint,
    fte_hundredths bigint NOT NULL,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_post_post ON heard_post (authority, generation, post_id);

CREATE TABLE heard_supervision (
    authority text NOT NULL,
    generation bigint NOT NULL,
    id text NOT NULL,
    worker_id text NOT NULL,
    held_day bigint NOT NULL,
    supervisor_id text,
    type text,
    excused_reason text,
    known_from bigint NOT NULL,
    known_to bigint NOT NULL,
    PRIMARY KEY (authority, generation, id, known_from)
);

CREATE INDEX heard_supervision_worker ON heard_supervision (authority, generation, worker_id);

CREATE VIEW standing AS
SELECT h.authority, h.child_id, h.from_day, h.to_day, h.standing, h.name_only_reason, h.not_qualified, h.status, h.team, h.worker, h.referred_day, h.without_worker_day
FROM heard_standing h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW missing_episode AS
SELECT h.authority, h.id, h.child_id, h.setting, h.kind, h.started_at, h.returned_at, h.interview_offered, h.interview_accepted, h.interview_at
FROM heard_missing_episode h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW reading AS
SELECT h.authority, h.id, h.extract_day, h.live_since, h.import_in_progress, h.demo
FROM heard_reading h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW supply AS
SELECT h.authority, h.id, h.as_of_day
FROM heard_supply h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW birth AS
SELECT h.authority, h.child_id, h.born_day, h.eighteen_day, h.adult_at
FROM heard_birth h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake.births' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW worker AS
SELECT h.authority, h.worker_id, h.from_day, h.to_day, h.kind, h.agency, h.org_role, h.team, h.fte_hundredths, h.asye, h.absent_from_day, h.absent_to_day
FROM heard_worker h
JOIN watermark w ON w.authority = h.authority AND w.source = 'workforce' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW team AS
SELECT h.authority, h.team, h.name, h.area, h.type, h.from_day, h.to_day
FROM heard_team h
JOIN watermark w ON w.authority = h.authority AND w.source = 'workforce' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW contact AS
SELECT h.authority, h.id, h.child_id, h.received_day, h.source, h.outcome, h.rating
FROM heard_contact h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW referral AS
SELECT h.authority, h.id, h.child_id, h.received_day, h.source, h.no_further_action, h.decided_day
FROM heard_referral h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW assessment AS
SELECT h.authority, h.id, h.child_id, h.type, h.started_day, h.authorised_day, h.child_seen, h.outcome
FROM heard_assessment h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW section47 AS
SELECT h.authority, h.id, h.child_id, h.started_day, h.conference_day, h.conference_not_needed, h.led_to_plan, h.transfer_in
FROM heard_section47 h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW need_plan AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day
FROM heard_need_plan h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW protection_plan AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day, h.initial_category, h.latest_category, h.previous_plans
FROM heard_protection_plan h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW visit AS
SELECT h.authority, h.id, h.child_id, h.type, h.visited_day, h.seen, h.seen_alone
FROM heard_visit h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW review AS
SELECT h.authority, h.id, h.child_id, h.type, h.held_day
FROM heard_review h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW care_period AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day, h.category_of_need, h.unaccompanied, h.ended_because
FROM heard_care_period h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW legal_status AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day, h.code
FROM heard_legal_status h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW placement AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day, h.type, h.provider, h.location, h.local_authority, h.urn, h.distance_tenths
FROM heard_placement h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW plan AS
SELECT h.authority, h.id, h.child_id, h.type, h.made_day
FROM heard_plan h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW health_check AS
SELECT h.authority, h.id, h.child_id, h.type, h.checked_day, h.refused
FROM heard_health_check h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW advocacy AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day
FROM heard_advocacy h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW early_help AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.assessed_day, h.to_day, h.organisation, h.stepped_down
FROM heard_early_help h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW care_leaver AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day, h.eligibility, h.contact, h.accommodation, h.suitable, h.activity
FROM heard_care_leaver h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW adoption AS
SELECT h.authority, h.id, h.child_id, h.entered_care_day, h.decided_day, h.placement_order_day, h.matched_day, h.placed_day, h.foster_to_adopt_day, h.adopted_day, h.reversed_day, h.reversal_reason
FROM heard_adoption h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW adopter AS
SELECT h.authority, h.id, h.adopter_id, h.family_id, h.enquired_day, h.stage1_from_day, h.stage1_to_day, h.stage2_from_day, h.stage2_to_day, h.applied_day, h.approved_day, h.matched_day, h.placed_day, h.children_placed, h.adopted_day, h.left_day, h.left_because
FROM heard_adopter h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW private_fostering AS
SELECT h.authority, h.id, h.child_id, h.from_day, h.to_day
FROM heard_private_fostering h
JOIN watermark w ON w.authority = h.authority AND w.source = 'intake' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW post AS
SELECT h.authority, h.id, h.post_id, h.state, h.from_day, h.to_day, h.team, h.org_role, h.fte_hundredths
FROM heard_post h
JOIN watermark w ON w.authority = h.authority AND w.source = 'workforce' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;

CREATE VIEW supervision AS
SELECT h.authority, h.id, h.worker_id, h.held_day, h.supervisor_id, h.type, h.excused_reason
FROM heard_supervision h
JOIN watermark w ON w.authority = h.authority AND w.source = 'workforce' AND w.generation = h.generation
WHERE h.known_to = 9223372036854775807;
