-- What nobody judges was kept as undecided, as if judges had disagreed, or as an empty answer.
UPDATE attempt SET outcome = 'PRACTISED'
WHERE outcome IN ('UNDECIDED', 'EMPTY')
  AND session IN (
    SELECT id FROM practice_session
    WHERE kind = 'story-rehearsal'
       OR kind IN ('design-round', 'modelling-round', 'metrics-round')
  );
