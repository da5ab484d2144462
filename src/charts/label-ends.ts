import { saidDateWords } from '../domain/dates/date-words.ts';
import type { Outcome } from '../domain/forecasts/series.ts';
import { endLabelWords, lowerFirst, openWords, outcomeWords } from './chart-words.ts';
import {
  along,
  nameLines,
  plain,
  strong,
  withTrack,
  type DraftInput,
  type DraftLine,
  type LabelDraft,
} from './draft-lines.ts';

/** What became of a line that has not come true: how it ended, or that it is still open. */
export const endLabel = (input: DraftInput): readonly LabelDraft[] => {
  const { one, line, points, asOf, isBrief, isAlone } = input;
  if (one.series.outcomes.length > 0) return [];
  const last = points.at(-1);
  if (!last) return [];
  const tail = line.stretches.at(-1)?.to ?? last;
  const mark = line.marks.findLast(
    ({ kind }) => kind !== 'said' && kind !== 'restated' && kind !== 'hindsight',
  );
  // A brief label bears the name of the line, and its colour.
  const style = isBrief
    ? ({ kind: 'name', tone: one.tone } as const)
    : ({ kind: 'end', tone: 'open' } as const);
  const draft = { id: `${one.id}-end`, ...style };
  const brief = (words: string): LabelDraft['forms'] => [[...nameLines(input, strong), plain(words)]];
  if (one.ends.length === 0) {
    const words = openWords(one.series.inForce?.date ?? last.step.date, asOf);
    const anchors = along(tail, line.stretches.at(-1)?.from ?? last, [0, 0.25, 0.5, 0.75]);
    const short = [plain(words)];
    const forms = isAlone ? [short] : [[...nameLines(input, plain), plain(words)], short];
    const note = `${withTrack(one)}: ${words}`;
    return [{ ...draft, anchors, forms: isBrief ? brief(words) : forms, note, ...(!isBrief && { words }) }];
  }
  const { title, detail } = endLabelWords(one.ends);
  const named = isAlone ? title : `${one.name}: ${lowerFirst(title)}`;
  const track = isAlone ? [] : nameLines(input, strong).slice(1);
  const forms = [
    [strong(named), ...track, plain(detail)],
    [strong(named), ...track],
  ];
  const note = `${withTrack(one)}: ${lowerFirst(title)}, ${detail}`;
  const anchors = [mark?.at ?? tail];
  return [{ ...draft, anchors, forms: isBrief ? brief(lowerFirst(title)) : forms, note }];
};

/** That a line came true, on its day. */
export const outcomeLabels = (input: DraftInput): readonly LabelDraft[] =>
  input.line.marks
    .filter(({ kind }) => kind === 'came-true')
    .flatMap((mark, index) => {
      const outcome = input.one.series.outcomes[index];
      if (!outcome) return [];
      const id = `${input.one.id}-outcome-${index}`;
      const words = outcomeWords(outcome, input.one.series.inForce?.date);
      const note = `${withTrack(input.one)}: ${lowerFirst(words)}, ${saidDateWords(outcome.date)}`;
      const forms = [outcomeLines(input, outcome, words)];
      return [{ id, kind: 'outcome', tone: 'outcome', anchors: [mark.at], forms, note }] as const;
    });

const outcomeLines = (input: DraftInput, outcome: Outcome, words: string): readonly DraftLine[] => {
  const { one, isBrief, isAlone, isNameShared } = input;
  const when = saidDateWords(outcome.date);
  if (isBrief) return [...nameLines(input, strong), plain(lowerFirst(words))];
  if (one.series.steps.length > 0 && isNameShared) return [strong(words), plain(withTrack(one)), plain(when)];
  if (one.series.steps.length > 0) return [strong(words), plain(isAlone ? when : `${one.name}, ${when}`)];
  const track = one.track ? [plain(one.track)] : [];
  return [strong(one.name), ...track, plain(`Happened ${when}, with no date before`)];
};
