import type { TimelineRecord } from '../../domain/record/record.ts';
import { NATIONAL } from '../../domain/model/ids.ts';
import type { Link } from '../link.ts';
import { fileAddress, formAddress, newFileAddress, type Repository } from './repository.ts';

export interface ContributeView {
  /** The forms in the browser; none where it is not known where they are. */
  readonly forms: readonly Link[];
  /** GitHub's editor, open on a new entry in the folder of each place. */
  readonly newEntries: readonly Link[];
  readonly correct?: Link;
  readonly guide?: Link;
  readonly repository?: Link;
}

const templateFor = (vanguard: string): string =>
  `---
title: 
kind: news
vanguards: [${vanguard}]
source:
  publisher: 
  title: 
  title-is: exact
  published: 
  url: 
  access: open
  read: 
  extent: whole
summary: 
milestones:
  - { milestone: , date: , status: }
---

`;

/** The name that a new file has until its editor gives it one: the form of a name, which the check asks for. */
const UNNAMED = 'YYYY-MM-DD-a-few-words.mdx';

const viewNewEntries = (record: TimelineRecord, repository: Repository): readonly Link[] =>
  [
    ...record.vanguards.map(({ vanguard: { id, name } }) => ({ id, text: name })),
    { id: NATIONAL, text: 'The national programme' },
  ].map(({ id, text }) => ({
    href: newFileAddress(repository, `content/entries/${id}`, UNNAMED, templateFor(id)),
    text,
  }));

/** The ways in which somebody can add to the record or mend it. */
export const viewContribute = (record: TimelineRecord, repository: Repository | undefined): ContributeView =>
  repository
    ? {
        forms: [
          { href: formAddress(repository, 'new-entry'), text: 'Tell of a new item' },
          { href: formAddress(repository, 'correction'), text: 'Suggest a correction' },
          { href: formAddress(repository, 'propose'), text: 'Propose a step, an option or an organisation' },
        ],
        newEntries: viewNewEntries(record, repository),
        correct: { href: formAddress(repository, 'correction'), text: 'The form for corrections' },
        guide: { href: fileAddress(repository, 'CONTRIBUTING.md'), text: 'The guide for editors' },
        repository: { href: repository.url, text: repository.url.replace('https://', '') },
      }
    : { forms: [], newEntries: [] };
