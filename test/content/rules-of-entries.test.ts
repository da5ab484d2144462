import { expect, test } from 'vitest';
import { toldOfEntry, type EntrySketch } from './rule-tree.ts';

/** An entry beside the sound content, and all that the rules say of it to an editor. */
interface Row {
  readonly name: string;
  readonly entry: EntrySketch;
  readonly path?: string;
  readonly told: readonly string[];
}

const ROWS: readonly Row[] = [
  {
    name: 'a sound entry',
    entry: {  },
    told: [],
  },
  {
    name: 'doubt without a note',
    entry: { milestones: ['{ milestone: contract-notice, status: planned, certainty: medium }', '{ milestone: contract-notice, status: planned, certainty: high }', '{ milestone: contract-notice, status: planned, certainty: low, note: why }'] },
    told: [
      'entries/alpha/2017-06-14-own.mdx:16:63 | milestones[0].certainty | certainty-has-note | The certainty is medium, and there is no note that says why. | Add note: with the reason for the doubt.',
    ],
  },
  {
    name: 'claims of an entry of two vanguards',
    entry: { vanguards: '[alpha, beta]', milestones: ['{ milestone: contract-notice, status: planned }', '{ milestone: contract-notice, vanguard: beta, status: planned }', '{ milestone: contract-notice, vanguard: gamma, status: planned }'] },
    told: [
      'entries/alpha/2017-06-14-own.mdx:16:5 | milestones[0] | claim-names-vanguard | The claim does not say which vanguard it is about, and the entry names several. | Add vanguard: alpha or beta to it.',
      'entries/alpha/2017-06-14-own.mdx:18:45 | milestones[2].vanguard | claim-names-vanguard | "gamma" is not among the vanguards of this entry (alpha, beta). | Write one of those, or add gamma to the vanguards at the top.',
    ],
  },
  {
    name: 'a name with a short month',
    entry: {  },
    path: 'alpha/2017-6-14-own',
    told: [
      'entries/alpha/2017-6-14-own.mdx:1:1 | file-name-form | "2017-6-14-own.mdx" is not a name for an entry. | A name is the date of publication and some lowercase words, with hyphens between: 2017-06-13-tender-issued.mdx, 2017-06-tender-issued.mdx or undated-leaflet.mdx.',
    ],
  },
  {
    name: 'a name with a capital',
    entry: {  },
    path: 'alpha/2017-06-14-Own',
    told: [
      'entries/alpha/2017-06-14-Own.mdx:1:1 | file-name-form | "2017-06-14-Own.mdx" is not a name for an entry. | A name is the date of publication and some lowercase words, with hyphens between: 2017-06-13-tender-issued.mdx, 2017-06-tender-issued.mdx or undated-leaflet.mdx.',
    ],
  },
  {
    name: 'a name that starts otherwise',
    entry: {  },
    path: 'alpha/x2017-06-14-own',
    told: [
      'entries/alpha/x2017-06-14-own.mdx:1:1 | file-name-form | "x2017-06-14-own.mdx" is not a name for an entry. | A name is the date of publication and some lowercase words, with hyphens between: 2017-06-13-tender-issued.mdx, 2017-06-tender-issued.mdx or undated-leaflet.mdx.',
    ],
  },
  {
    name: 'a name that ends in a hyphen',
    entry: {  },
    path: 'alpha/2017-06-14-own-',
    told: [
      'entries/alpha/2017-06-14-own-.mdx:1:1 | file-name-form | "2017-06-14-own-.mdx" is not a name for an entry. | A name is the date of publication and some lowercase words, with hyphens between: 2017-06-13-tender-issued.mdx, 2017-06-tender-issued.mdx or undated-leaflet.mdx.',
    ],
  },
  {
    name: 'a name whose first word is a figure',
    entry: {  },
    path: 'alpha/2017-06-14-7own',
    told: [
      'entries/alpha/2017-06-14-7own.mdx:1:1 | file-name-form | "2017-06-14-7own.mdx" is not a name for an entry. | A name is the date of publication and some lowercase words, with hyphens between: 2017-06-13-tender-issued.mdx, 2017-06-tender-issued.mdx or undated-leaflet.mdx.',
    ],
  },
  {
    name: 'a name with figures in its words',
    entry: {  },
    path: 'alpha/2017-06-14-own2-3',
    told: [],
  },
  {
    name: 'a name less exact than its item',
    entry: {  },
    path: 'alpha/2017-own',
    told: [
      'entries/alpha/2017-own.mdx:1:1 | file-name-form | The file name starts with 2017, but the item was published 2017-06-14. | Rename the file to 2017-06-14-own.mdx, or mend source.published.',
    ],
  },
  {
    name: 'a name with a year of an item that has no date',
    entry: { published: 'unknown', more: ['reported: 2017'] },
    path: 'alpha/2017-own',
    told: [
      'entries/alpha/2017-own.mdx:1:1 | file-name-form | The file name starts with 2017, but the item was published on an unknown day. | Rename the file to undated-own.mdx, or mend source.published.',
    ],
  },
  {
    name: 'a name of an item of a month',
    entry: { published: '2017-06~' },
    path: 'alpha/2017-06-own',
    told: [],
  },
  {
    name: 'no folder',
    entry: {  },
    path: '2017-06-14-own',
    told: [
      'entries/2017-06-14-own.mdx:4:13 | vanguards[0] | folder-matches-vanguards | The file lies in no folder, but its first vanguard is "alpha". | Move it to entries/alpha/, or put the right vanguard first.',
    ],
  },
  {
    name: 'what was done after the report',
    entry: { milestones: ['{ milestone: contract-notice, date: 2017-06-15, status: happened }', '{ milestone: contract-notice, date: 2017-06-15, status: paused }', '{ milestone: contract-notice, date: 2017-06-15, status: cancelled }', '{ milestone: contract-notice, date: 2017-06-15, status: not-yet }'] },
    told: [
      'entries/alpha/2017-06-14-own.mdx:16:41 | milestones[0].date | happened-before-reported | The item became public by 2017-06-14, but says that this had happened on the later date 2017-06-15. | If it was a promise, the status is planned. Otherwise mend the date, or source.published.',
      'entries/alpha/2017-06-14-own.mdx:17:41 | milestones[1].date | happened-before-reported | The item became public by 2017-06-14, but says that this had the status "paused" on the later date 2017-06-15. | If it was a promise, the status is planned. Otherwise mend the date, or source.published.',
      'entries/alpha/2017-06-14-own.mdx:18:41 | milestones[2].date | happened-before-reported | The item became public by 2017-06-14, but says that this had the status "cancelled" on the later date 2017-06-15. | If it was a promise, the status is planned. Otherwise mend the date, or source.published.',
      'entries/alpha/2017-06-14-own.mdx:19:41 | milestones[3].date | happened-before-reported | The item became public by 2017-06-14, but says that this had the status "not-yet" on the later date 2017-06-15. | If it was a promise, the status is planned. Otherwise mend the date, or source.published.',
    ],
  },
  {
    name: 'what was done by the report, or needs not have been',
    entry: { milestones: ['{ milestone: contract-notice, date: 2017-06-14, status: happened }', '{ milestone: contract-notice, date: 2017-06-15, status: happened, qualifier: by }', '{ milestone: contract-notice, date: 2017-06-15, status: missed }', '{ milestone: contract-notice, date: 2017-06-15, status: suggested }'] },
    told: [],
  },
  {
    name: 'a plan for the day before',
    entry: { milestones: ['{ milestone: contract-notice, date: 2017-06-13, status: planned }'] },
    told: [
      'entries/alpha/2017-06-14-own.mdx:16:41 | milestones[0].date | plan-past-when-said | This plan is for 2017-06-13, which had passed by the last day on which the item may have become public, 2017-06-14. | If the day had passed, the status is happened or missed. Otherwise mend the date, or source.published.',
    ],
  },
  {
    name: 'a plan for the day itself, no sooner than the day before, or only an idea',
    entry: { milestones: ['{ milestone: contract-notice, date: 2017-06-14, status: planned }', '{ milestone: contract-notice, date: 2017-06-13, status: planned, qualifier: not-before }', '{ milestone: contract-notice, date: 2017-06-13, status: suggested }'] },
    told: [],
  },
  {
    name: 'plans of an item of a month',
    entry: { published: '2017-06', milestones: ['{ milestone: contract-notice, date: 2017-06-01, status: planned }', '{ milestone: contract-notice, date: 2017-06-05, status: planned }', '{ milestone: contract-notice, date: 2017-05, status: planned }', '{ milestone: contract-notice, date: 2017-06-30, status: planned }'] },
    path: 'alpha/2017-06-own',
    told: [
      'entries/alpha/2017-06-own.mdx:17:41 | milestones[0].date | plan-past-when-said | This plan is for 2017-06-01, which had passed by the last day on which the item may have become public, 2017-06-30. | The item must have been public by then: narrow reported, for example to 2017-06-01.',
      'entries/alpha/2017-06-own.mdx:18:41 | milestones[1].date | plan-past-when-said | This plan is for 2017-06-05, which had passed by the last day on which the item may have become public, 2017-06-30. | The item must have been public by then: narrow reported, for example to 2017-06-01/2017-06-05.',
      'entries/alpha/2017-06-own.mdx:19:41 | milestones[2].date | plan-past-when-said | This plan is for 2017-05, which had passed by the last day on which the item may have become public, 2017-06-30. | If the day had passed, the status is happened or missed. Otherwise mend the date, or source.published.',
    ],
  },
  {
    name: 'plans of an item whose report is narrower',
    entry: { published: '2017-06', more: ['reported: 2017-06-10'], milestones: ['{ milestone: contract-notice, date: 2017-06-12, status: planned }', '{ milestone: contract-notice, date: 2017-06-09, status: planned }'] },
    path: 'alpha/2017-06-own',
    told: [
      'entries/alpha/2017-06-own.mdx:19:41 | milestones[1].date | plan-past-when-said | This plan is for 2017-06-09, which had passed by the last day on which the item may have become public, 2017-06-10. | If the day had passed, the status is happened or missed. Otherwise mend the date, or source.published.',
    ],
  },
  {
    name: 'links that lead nowhere',
    entry: { body: '[d](/vanguards/national/) [e](/vanguards/alfa/) [g](/glossary/tendr?x=1) [i](/organisations/nobody/) [l](/entries/nothing/x)' },
    told: [
      `entries/alpha/2017-06-14-own.mdx:19:1 | link-exists | The link leads to "/vanguards/national/", and there is no such vanguard. | An address here is /vanguards/ and the id, such as a file's path without .mdx.`,
      `entries/alpha/2017-06-14-own.mdx:19:27 | link-exists | The link leads to "/vanguards/alfa/", and there is no such vanguard. | An address here is /vanguards/ and the id, such as a file's path without .mdx.`,
      `entries/alpha/2017-06-14-own.mdx:19:49 | link-exists | The link leads to "/glossary/tendr?x=1", and there is no such glossary term. Did you mean "/glossary/tender/"? | An address here is /glossary/ and the id, such as a file's path without .mdx.`,
      `entries/alpha/2017-06-14-own.mdx:19:74 | link-exists | The link leads to "/organisations/nobody/", and there is no such organisation. | An address here is /organisations/ and the id, such as a file's path without .mdx.`,
      `entries/alpha/2017-06-14-own.mdx:19:102 | link-exists | The link leads to "/entries/nothing/x", and there is no such entry. | An address here is /entries/ and the id, such as a file's path without .mdx.`,
    ],
  },
  {
    name: 'links that lead somewhere',
    entry: { body: '[a](/entries/alpha/2017-06-12-old-name/) [b](/entries/by/kind/news/) [c](/vanguards/alpha/as-known/2017/) [f](/glossary/tender/#x) [h](/organisations/alpha-ccg) [j](/forms/x/) [k](https://x.example/entries/nothing/)' },
    told: [],
  },
  {
    name: 'steps on tracks',
    entry: { milestones: ['{ milestone: contract-notice, track: contrakt, status: planned }', '{ milestone: contract-notice, track: other-thing, status: planned }', '{ milestone: contract-award, track: new-trust, status: planned }', '{ milestone: organisation-created, status: planned }', '{ milestone: service-start, status: planned }'], more: ['delays:', '  - { milestone: contract-award, track: new-trust, causes: [engagement] }'] },
    told: [
      'entries/alpha/2017-06-14-own.mdx:16:41 | delays[0].track | milestone-in-track | The track "new-trust" of alpha has no milestone "contract-award". | Write track: contract.',
      'entries/alpha/2017-06-14-own.mdx:18:42 | milestones[0].track | milestone-in-track | "contrakt" is not a track of alpha. Did you mean "contract"? | The tracks of alpha are contract, new-trust; each lists its milestones in vanguards/alpha.mdx. Add the milestone there if it belongs to one.',
      'entries/alpha/2017-06-14-own.mdx:19:42 | milestones[1].track | milestone-in-track | "other-thing" is not a track of alpha. | The tracks of alpha are contract, new-trust; each lists its milestones in vanguards/alpha.mdx. Add the milestone there if it belongs to one.',
      'entries/alpha/2017-06-14-own.mdx:20:41 | milestones[2].track | milestone-in-track | The track "new-trust" of alpha has no milestone "contract-award". | Write track: contract.',
      'entries/alpha/2017-06-14-own.mdx:22:18 | milestones[4].milestone | milestone-in-track | Several tracks of alpha have the milestone "service-start", and the claim does not say which. | Write track: contract or new-trust.',
    ],
  },
  {
    name: 'national claims',
    entry: { vanguards: '[national]', milestones: ['{ milestone: contract-notice, status: planned }', '{ milestone: contract-notice, track: programme, status: planned }'], more: ['delays:', '  - { milestone: contract-award, track: contract, causes: [engagement] }'] },
    path: 'national/2017-06-14-own',
    told: [
      'entries/national/2017-06-14-own.mdx:16:41 | delays[0].track | national-not-mixed | A claim about the national programme cannot stand on the track "contract". | Take track away; or, if the claim is about one vanguard, name that vanguard at the top and on the claim.',
      'entries/national/2017-06-14-own.mdx:19:42 | milestones[1].track | national-not-mixed | A claim about the national programme cannot stand on the track "programme". | Take track away; or, if the claim is about one vanguard, name that vanguard at the top and on the claim.',
    ],
  },
  {
    name: 'a repeat',
    entry: { more: ['repeats: alpha/2017-06-13-tender-issued'] },
    told: [],
  },
  {
    name: 'a day of publication that nobody knows',
    entry: { published: 'unknown' },
    path: 'alpha/undated-own',
    told: [
      'entries/alpha/undated-own.mdx:9:14 | source.published | reported-known | The day of publication is unknown, and the entry does not say when the item became public. | Add reported at the top, as wide as need be, such as 2017-01/2017-09.',
    ],
  },
  {
    name: 'references that lead nowhere',
    entry: { more: ['decisions:', '  - { decision: organisational-form, option: Alliance, stance: preferred, by: [nobody] }', '  - { decision: organisational-form, option: contract-award, stance: preferred }', '  - { decision: other-form, option: x, stance: preferred }', 'scope:', '  - { service: inpatients, status: included }', 'parties:', '  - { organisation: alpha-ccgs, role: host }', 'repeats: alpha/none'], milestones: ['{ milestone: alpha-ccg, status: planned }', '{ milestone: Tender issued, status: planned }', '{ milestone: alliance, status: planned }'] },
    told: [
      'entries/alpha/2017-06-14-own.mdx:16:46 | decisions[0].option | reference-exists | "Alliance" is not an option of the decision "organisational-form". Did you mean "alliance"? | The options are alliance, new-entity; the list is decisions.yaml.',
      'entries/alpha/2017-06-14-own.mdx:16:80 | decisions[0].by[0] | reference-exists | "nobody" is not an organisation. | The list is organisations.yaml; add a line there if it is new.',
      'entries/alpha/2017-06-14-own.mdx:17:46 | decisions[1].option | reference-exists | "contract-award" is not an option of the decision "organisational-form". | The options are alliance, new-entity; the list is decisions.yaml.',
      'entries/alpha/2017-06-14-own.mdx:18:17 | decisions[2].decision | reference-exists | "other-form" is not a decision. | The list is decisions.yaml; add a line there if it is new.',
      'entries/alpha/2017-06-14-own.mdx:20:16 | scope[0].service | reference-exists | "inpatients" is not a service. Did you mean "outpatients"? | The list is services.yaml; add a line there if it is new.',
      'entries/alpha/2017-06-14-own.mdx:22:21 | parties[0].organisation | reference-exists | "alpha-ccgs" is not an organisation. Did you mean "alpha-ccg"? | The list is organisations.yaml; add a line there if it is new.',
      'entries/alpha/2017-06-14-own.mdx:23:10 | repeats | reference-exists | "alpha/none" is not an entry. | They are the files in entries/.',
      'entries/alpha/2017-06-14-own.mdx:25:18 | milestones[0].milestone | reference-exists | "alpha-ccg" is not a milestone. It is an organisation. | The list is milestones.yaml; add a line there if it is new.',
      'entries/alpha/2017-06-14-own.mdx:26:18 | milestones[1].milestone | reference-exists | "Tender issued" is not a milestone. Did you mean "contract-notice"? | The list is milestones.yaml; add a line there if it is new.',
      'entries/alpha/2017-06-14-own.mdx:27:18 | milestones[2].milestone | reference-exists | "alliance" is not a milestone. It is an option of the decision "organisational-form". | The list is milestones.yaml; add a line there if it is new.',
    ],
  },
  {
    name: 'an address that another entry has in other words',
    entry: { url: 'http://www.gazette.example/2017-06-13-tender-issued/?utm_source=x#top' },
    told: [
      'entries/alpha/2017-06-14-own.mdx:10:8 | source.url | unique-source-url | This item already has an entry: entries/alpha/2017-06-13-tender-issued.mdx has the same address. | Add what is new to that entry, and take this one away.',
    ],
  },
  {
    name: 'an address that is here twice, and elsewhere',
    entry: { url: 'https://gazette.example/own\n  also-at: [https://gazette.example/own?b=2&a=1, https://www.gazette.example/own/?a=1&b=2, https://gazette.example/undated-leaflet]' },
    told: [
      'entries/alpha/2017-06-14-own.mdx:11:50 | source.also-at[1] | unique-source-url | The same address stands twice in this entry. | Take one of the two away.',
      'entries/national/undated-leaflet.mdx:11:8 | source.url | unique-source-url | This item already has an entry: entries/alpha/2017-06-14-own.mdx has the same address. | Add what is new to that entry, and take this one away.',
    ],
  },
  {
    name: 'weekdays',
    entry: { body: 'On Friday, the 14th of June 2017 it was.\n\nOn Monday 14 June 2017, a Wednesday. On Wednesday 14 June 2017 too. Sunday 11 June 2017. Thursday 1 January 1970. Monday 29 December 1969.', title: "'Friday  14 June 2017'", more: ['because: Tuesday 13 June, 2017 and Tuesday 14 June 2017.'] },
    told: [
      'entries/alpha/2017-06-14-own.mdx:2:9 | weekday-fits | "Friday 14 June 2017" does not fit: that day was a Wednesday. | Mend the weekday or the date. If it is the source that has it wrong, say so there, and name the right weekday.',
      'entries/alpha/2017-06-14-own.mdx:15:36 | weekday-fits | "Tuesday 14 June 2017" does not fit: that day was a Wednesday. | Mend the weekday or the date. If it is the source that has it wrong, say so there, and name the right weekday.',
      'entries/alpha/2017-06-14-own.mdx:20:4 | weekday-fits | "Friday, the 14th of June 2017" does not fit: that day was a Wednesday. | Mend the weekday or the date. If it is the source that has it wrong, say so there, and name the right weekday.',
    ],
  },
];

test.each(ROWS)('of $name', async ({ entry, path, told }) => {
  expect(await toldOfEntry(entry, path)).toEqual(told);
});
