import { fillTable, type FilledTable, type Table, type TableDescription } from './table/table.ts';
import { prepareSource, type ExportInput } from './export-source.ts';
import { claimHolders, claims } from './tables/claims.ts';
import { corrections } from './tables/corrections.ts';
import { delayCauses, delayClaims, delays } from './tables/delays.ts';
import { disagreementPositions, disagreements } from './tables/disagreements.ts';
import { entries, entryCopies, entryVanguards } from './tables/entries.ts';
import { figures } from './tables/figures.ts';
import { forecasts, slips } from './tables/forecasts.ts';
import { glossary, glossaryLinks, glossaryNames } from './tables/glossary.ts';
import { milestoneClaims } from './tables/milestone-claims.ts';
import { organisationNames, organisations, organisationSuccessions } from './tables/organisations.ts';
import { parties } from './tables/parties.ts';
import { scope } from './tables/scope.ts';
import { scorecard } from './tables/scorecard.ts';
import { stances } from './tables/stances.ts';
import { terms } from './tables/terms.ts';
import { values } from './tables/values.ts';
import { trackMilestones, tracks, vanguardQuestions, vanguards } from './tables/vanguards.ts';
import { causes, decisionOptions, decisions, milestones, services } from './tables/vocabularies.ts';

/** Every table, in the order in which readers meet them: what is said, what is derived, what both refer to. */
export const TABLES: readonly Table[] = [
  entries,
  entryVanguards,
  entryCopies,
  corrections,
  claims,
  claimHolders,
  milestoneClaims,
  stances,
  values,
  terms,
  figures,
  scope,
  parties,
  delayClaims,
  forecasts,
  slips,
  scorecard,
  delays,
  delayCauses,
  disagreements,
  disagreementPositions,
  vanguards,
  vanguardQuestions,
  tracks,
  trackMilestones,
  milestones,
  decisions,
  decisionOptions,
  services,
  causes,
  organisations,
  organisationNames,
  organisationSuccessions,
  glossary,
  glossaryNames,
  glossaryLinks,
];

/** What the tables hold, for a page that tells of them. */
export const describeTables = (): readonly TableDescription[] =>
  TABLES.map(({ name, title, description, columns, primaryKey, foreignKeys }) => ({
    name,
    title,
    description,
    columns,
    primaryKey,
    foreignKeys,
  }));

/** Every table with its rows. */
export const fillTables = (input: ExportInput): readonly FilledTable[] => {
  const source = prepareSource(input);
  return TABLES.map((table) => fillTable(table, source));
};
