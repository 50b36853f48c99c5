-- Who may do what, as Workforce's log tells it, in a service that follows it.
CREATE TABLE heard_person (
    authority text NOT NULL,
    generation bigint NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (authority, generation, subject)
);
