-- What each told fact is about: an indicator's code, a catalogue, or '' for every pack. The facts themselves are rows of record,
-- their earlier readings rows of change_log. A withdrawn fact keeps its rows: its history can still be found.
CREATE TABLE told (
    authority text NOT NULL,
    kind text NOT NULL,
    about text NOT NULL,
    id text NOT NULL,
    PRIMARY KEY (authority, about, kind, id)
);

INSERT INTO told (authority, kind, about, id) SELECT authority, kind, '', id FROM record WHERE kind = 'population';

-- Populations were told from the start, and kept here a second time.
DROP TABLE population;
