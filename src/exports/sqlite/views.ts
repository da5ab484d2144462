/** Views that join the tables for the questions most often asked. No function newer than SQLite 3.37, which STRICT needs. */
export const VIEWS = [
  {
    name: 'delay_ledger',
    description:
      'The delay ledger of the vanguards, a row of it a row here, in the order of the page of delays: the largest slip first, what has no new date last. rank_days is the middle of the largest slip, the one in slip_days_min and slip_days_max; what moved from “not before” counts from nothing. A promise lost and stopped at once is one move.',
    sql: `
WITH ranked AS (
  SELECT *, row_number() OVER (
    PARTITION BY ledger_row ORDER BY least IS NULL, least + slip_days_max DESC, least DESC, claim
  ) AS place
  FROM (
    SELECT id, claim, ledger_row, slip_days_min, slip_days_max, CASE
        WHEN from_qualifier = 'not-before' AND to_qualifier IS NOT 'not-before' THEN min(slip_days_min, 0)
        ELSE slip_days_min
      END AS least
    FROM delays
  )
)
SELECT
  v.name AS vanguard,
  t.title AS track,
  (SELECT group_concat(words, '; ') FROM (
    SELECT m.title || ': ' || coalesce(d.from_text, 'no date') || coalesce(' to ' || d.to_text, '')
      || ', ' || CASE
        WHEN lost.id IS NOT NULL THEN 'lost, and the work stopped, with no new date'
        ELSE coalesce(d.slip_words, c.label)
      END AS words
    FROM delays d
    JOIN ranked ON ranked.id = d.id
    JOIN milestones m ON m.id = d.milestone
    JOIN codes c ON c.table_name = 'delays' AND c.column_name = 'change' AND c.code = d.change
    LEFT JOIN delays lost ON d.change = 'paused' AND lost.change = 'lost'
      AND lost.ledger_row = d.ledger_row AND lost.milestone = d.milestone
    LEFT JOIN delays paused ON d.change = 'lost' AND paused.change = 'paused'
      AND paused.ledger_row = d.ledger_row AND paused.milestone = d.milestone
    WHERE d.ledger_row = first.ledger_row AND paused.id IS NULL
    ORDER BY ranked.place
  )) AS moves,
  (largest.least + largest.slip_days_max) / 2.0 AS rank_days,
  largest.slip_days_max,
  largest.slip_days_min,
  (SELECT max(in_hindsight) FROM delays d WHERE d.ledger_row = first.ledger_row) AS in_hindsight,
  first.reported_text AS reported,
  first.reported_latest,
  (SELECT group_concat(title, '; ') FROM (
    SELECT DISTINCT causes.title, dc.position
    FROM delay_causes dc JOIN causes ON causes.id = dc.cause
    WHERE dc.ledger_row = first.ledger_row
    ORDER BY dc.position
  )) AS causes,
  first.entry,
  first.url,
  first.ledger_row
FROM delays first
JOIN ranked largest ON largest.ledger_row = first.ledger_row AND largest.place = 1
JOIN vanguards v ON v.id = first.vanguard
JOIN tracks t ON t.vanguard = first.vanguard AND t.track = first.track
WHERE first.id = first.ledger_row AND first.vanguard <> 'national'
ORDER BY rank_days IS NULL, rank_days DESC, largest.least DESC, first.reported_latest, first.claim`,
  },
  {
    name: 'promise_steps',
    description: 'Every promise of a step in its order, with how far it moved the one before.',
    sql: `
SELECT
  v.name AS vanguard,
  t.title AS track,
  m.title AS milestone,
  f.series,
  f.position,
  f.reported_text AS reported,
  f.reported_latest,
  f.forecast_text AS promised,
  f.forecast_earliest AS promised_earliest,
  f.forecast_latest AS promised_latest,
  f.in_hindsight,
  f.lost,
  f.verdict,
  s.from_text AS put_back_from,
  s.slip_words,
  s.slip_days_min,
  s.slip_days_max,
  f.entry,
  f.url,
  f.id AS forecast
FROM forecasts f
JOIN vanguards v ON v.id = f.vanguard
JOIN tracks t ON t.vanguard = f.vanguard AND t.track = f.track
JOIN milestones m ON m.id = f.milestone
LEFT JOIN slips s ON s.id = f.id
ORDER BY v.name, t.position, m.id, f.series, f.position`,
  },
  {
    name: 'first_and_last_promise',
    description:
      'The headline steps: the first date promised, the last, how often it was put back, and what became of it.',
    sql: `
SELECT
  v.name AS vanguard,
  t.title AS track,
  m.title AS milestone,
  s.first_text AS first_promise,
  s.last_text AS last_promise,
  (SELECT count(*) FROM slips
    WHERE slips.vanguard = s.vanguard AND slips.track = s.track
      AND slips.milestone = s.milestone AND slips.series = s.series) AS times_put_back,
  s.score_words AS outcome,
  s.happened_text AS happened,
  s.entry,
  s.url
FROM scorecard s
JOIN vanguards v ON v.id = s.vanguard
JOIN tracks t ON t.vanguard = s.vanguard AND t.track = s.track
JOIN milestones m ON m.id = s.milestone
ORDER BY v.name, t.position, m.id, s.series`,
  },
  {
    name: 'current_stances',
    description: 'What each named holder last held about each option.',
    sql: `
SELECT
  v.name AS vanguard,
  d.title AS decision,
  o.title AS "option",
  org.name AS holder,
  s.stance,
  s.side,
  s.reported_text AS reported,
  s.reported_latest,
  s.entry,
  s.url,
  s.id AS claim
FROM (
  SELECT st.vanguard, st.decision, st."option", h.organisation, max(c.sequence) AS sequence
  FROM stances st
  JOIN claims c ON c.id = st.id
  JOIN claim_holders h ON h.claim = st.id
  GROUP BY st.vanguard, st.decision, st."option", h.organisation
) last
JOIN claims c ON c.sequence = last.sequence
JOIN stances s ON s.id = c.id
JOIN vanguards v ON v.id = s.vanguard
JOIN decisions d ON d.id = s.decision
JOIN decision_options o ON o.decision = s.decision AND o."option" = s."option"
JOIN organisations org ON org.id = last.organisation
ORDER BY v.name, d.title, o.position, org.name`,
  },
] as const;
