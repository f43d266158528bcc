CREATE TABLE practice_session (
  id UUID PRIMARY KEY,
  kind VARCHAR NOT NULL,
  started TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  elapsed_nanos BIGINT NOT NULL,
  voided BOOLEAN NOT NULL,
  detail CLOB NOT NULL
);
CREATE INDEX practice_session_by_start ON practice_session (started);

CREATE TABLE attempt (
  id UUID PRIMARY KEY,
  -- keeps the order in which attempts were added where their starts are equal
  entry BIGINT GENERATED ALWAYS AS IDENTITY,
  session UUID NOT NULL REFERENCES practice_session,
  item VARCHAR NOT NULL,
  item_hash VARCHAR NOT NULL,
  started TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  elapsed_nanos BIGINT NOT NULL,
  outcome VARCHAR NOT NULL,
  submitted BOOLEAN NOT NULL,
  answer CLOB NOT NULL,
  detail CLOB NOT NULL
);
CREATE INDEX attempt_by_item ON attempt (item);

CREATE TABLE again_later (
  item VARCHAR PRIMARY KEY,
  since TIMESTAMP(9) WITH TIME ZONE NOT NULL
);

CREATE TABLE note (
  id UUID PRIMARY KEY,
  item VARCHAR NOT NULL,
  written TIMESTAMP(9) WITH TIME ZONE NOT NULL,
  body CLOB NOT NULL
);
CREATE INDEX note_by_item ON note (item);
