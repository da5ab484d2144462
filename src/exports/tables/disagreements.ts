import { STANCES } from '../../domain/code-lists.ts';
import type { Claim } from '../../domain/model/claim.ts';
import type { Disagreement } from '../../domain/record/disagreements.ts';
import type { ExportSource } from '../export-source.ts';
import { claimSentence } from '../../views/entry/claim-sentence.ts';
import { code, integer, required, text } from '../table/column.ts';
import { defineTable } from '../table/table.ts';
import { originCells, originColumns } from './claim-columns.ts';
import { fromTimelines } from './series-columns.ts';

const KINDS = {
  outcome: 'When a step happened',
  quantity: 'A sum, length or count',
  stance: 'For and against an option',
  noted: 'What an editor notes, where no rule reaches',
} as const satisfies Record<Disagreement['kind'], string>;

interface Numbered {
  readonly id: string;
  readonly vanguard: string;
  readonly found: Disagreement;
}

/** Each disagreement with an id made from what it is about; a second one about the same is numbered. */
const numbered = (source: ExportSource): readonly Numbered[] => {
  const counts = new Map<string, number>();
  return fromTimelines(source, ({ vanguard, disagreements: all }) =>
    all.map((found) => {
      const subject = [vanguard.id, found.on, ...(found.basis === '' ? [] : [found.basis])].join('/');
      const count = (counts.get(subject) ?? 0) + 1;
      counts.set(subject, count);
      return { id: count === 1 ? subject : `${subject}/${count}`, vanguard: vanguard.id, found };
    }),
  );
};

export const disagreements = defineTable({
  name: 'disagreements',
  title: 'Disagreements',
  description:
    'Where sources, or those who held a stance, cannot all be right. No side is taken; the sides are in disagreement-positions.',
  primaryKey: ['id'],
  references: { vanguard: 'vanguards' },
  columns: {
    id: required(text('The id of the disagreement: the vanguard and what it is about.')),
    vanguard: required(text('The vanguard.')),
    kind: required(code(KINDS, 'What sort of disagreement it is.')),
    subject: required(text('What it is about: milestones/<track>/<milestone>, values/<thing> …')),
    basis: text('For sums, the basis that all positions share: term, year, unstated or a period.'),
    notes: text('A word of ours on it. It takes no side.'),
    url: originColumns.url,
  },
  rows: (source) =>
    numbered(source).map(({ id, vanguard, found }) => ({
      id,
      vanguard,
      kind: found.kind,
      subject: found.on,
      basis: found.basis === '' ? undefined : found.basis,
      notes: found.notes.length > 0 ? found.notes.join('\n\n') : undefined,
      url: source.vanguardUrl(vanguard),
    })),
});

/** What a claim says, in the words of the site. */
const wordsOf = (claim: Claim, source: ExportSource): string =>
  claim.kind === 'decision' && claim.by.length > 0
    ? `${STANCES[claim.stance]} by ${claim.by.map(source.names.organisation).join(', ')}`
    : claimSentence(claim, source.context);

export const disagreementPositions = defineTable({
  name: 'disagreement-positions',
  title: 'Sides of disagreements',
  description: 'What each side of a disagreement says: a row for each claim on each side.',
  primaryKey: ['disagreement', 'position', 'claim'],
  references: { disagreement: 'disagreements', claim: 'claims', entry: 'entries' },
  columns: {
    disagreement: required(text('The disagreement.')),
    position: required(integer('The side, from 1. Rows with the same number agree.')),
    claim: required(text('A claim on that side.')),
    words: required(text('What the claim says, in the words of the site.')),
    ...originColumns,
  },
  rows: (source) =>
    numbered(source).flatMap(({ id, found }) =>
      found.positions.flatMap(({ claims }, index) =>
        claims.map((claim) => ({
          disagreement: id,
          position: index + 1,
          claim: claim.id,
          words: wordsOf(claim, source),
          ...originCells(claim, source),
        })),
      ),
    ),
});
