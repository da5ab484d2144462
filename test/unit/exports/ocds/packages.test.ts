import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../../src/content-loader/load-content.ts';
import { buildRecord } from '../../../../src/domain/record/record.ts';
import { buildOcdsFiles } from '../../../../src/exports/ocds/files.ts';
import { day, makeRecord, type ClaimSketch } from '../../support/make-record.ts';
import { HOSTILE_TEXTS, hostileRecord, inputOf } from '../hostile-record.ts';

interface Milestone {
  readonly id: string;
  readonly status: string;
  readonly recordStatus: string;
  readonly dueDate?: string;
  readonly dateMet?: string;
  readonly dueDateSaid?: { readonly edtf: string; readonly earliest: string };
}
interface Release {
  readonly ocid: string;
  readonly id: string;
  readonly date: string;
  readonly tag: readonly string[];
  readonly tender: { readonly status: string; readonly milestones?: readonly Milestone[] };
}
interface Versioned {
  readonly releaseID: string;
  readonly value: string;
}

const readSchema = (name: string): object =>
  JSON.parse(readFileSync(`test/fixtures/ocds-1.1.5/${name}.json`, 'utf8')) as object;

const ajv = new AjvDraft04({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(readSchema('release-schema'));
ajv.addSchema(readSchema('versioned-release-validation-schema'));
const validators = {
  'releases.json': ajv.compile(readSchema('release-package-schema')),
  'record.json': ajv.compile(readSchema('record-package-schema')),
};

const faultsOf = (files: ReadonlyMap<string, string>): readonly unknown[] =>
  [...files].flatMap(([path, text]) =>
    Object.entries(validators).flatMap(([ending, validate]) =>
      path.endsWith(ending) && !validate(JSON.parse(text)) ? [path, validate.errors] : [],
    ),
  );

const releasesOf = (files: ReadonlyMap<string, string>, folder: string): readonly Release[] =>
  (JSON.parse(files.get(`${folder}/releases.json`) ?? '') as { releases: Release[] }).releases;

const filesOf = (sketches: readonly ClaimSketch[]): ReadonlyMap<string, string> =>
  buildOcdsFiles(inputOf(makeRecord(sketches)));

describe('the packages of the real record', () => {
  let files: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const { entries, vocabulary } = await loadContent('content');
    files = buildOcdsFiles(inputOf(buildRecord({ entries, vocabulary, asOf: day(2026, 11, 22) })));
  });

  it('are valid by the published schemas', () => {
    expect([...files.keys()]).toContain('dudley/mcp-icp-contract/record.json');
    expect(faultsOf(files)).toEqual([]);
  });

  it('say that they are not official', () => {
    for (const [path, text] of files)
      if (path.endsWith('releases.json')) {
        expect(text).toContain('reconstructed from public reports, unofficial');
        for (const { ocid } of (JSON.parse(text) as { releases: Release[] }).releases)
          expect(ocid).toMatch(/^unofficial-/);
      }
  });

  it('never tell of an award, since none is on record', () => {
    for (const text of files.values()) expect(JSON.parse(text)).not.toHaveProperty('releases.0.awards');
    const tags = releasesOf(files, 'dudley/mcp-icp-contract').flatMap(({ tag }) => tag);
    expect(tags).toContain('tender');
    expect(tags).not.toContain('award');
  });

  it('move Dudley’s service start with each slip, under one id', () => {
    const due = releasesOf(files, 'dudley/mcp-icp-contract').flatMap(({ tender }) =>
      (tender.milestones ?? [])
        .filter(({ id }) => id === 'service-start')
        .flatMap(({ dueDate }) => dueDate ?? []),
    );
    expect(due).toEqual(expect.arrayContaining(['2018-04-01T23:59:59Z', '2019-04-01T23:59:59Z']));
  });
});

const SERVICE_START: readonly ClaimSketch[] = [
  { said: '2016-07-01', milestone: 'service-start', date: '2018-04-01' },
  { said: '2016-12-01', milestone: 'service-start', date: '2018-04' },
  { said: '2017-06-13', milestone: 'contract-notice', date: '2017-06-09', status: 'happened' },
  { said: '2018-01-10', milestone: 'service-start', date: '2019-04-01' },
  { said: '2019-02-01', milestone: 'service-start', status: 'paused' },
];

describe('a slip', () => {
  const files = filesOf(SERVICE_START);
  const releases = releasesOf(files, 'dudley/contract');
  const statesOf = (id: string): readonly Milestone[] =>
    releases.flatMap(({ tender }) => (tender.milestones ?? []).filter((one) => one.id === id));

  it('is a release with the same milestone and a new due date', () => {
    expect(statesOf('service-start').map(({ status, dueDate }) => [status, dueDate])).toEqual([
      ['scheduled', '2018-04-01T23:59:59Z'],
      ['scheduled', undefined],
      ['scheduled', '2019-04-01T23:59:59Z'],
      ['notMet', undefined],
    ]);
  });

  it('goes from planning to tender when the notice is reported', () => {
    expect(releases.map(({ tag }) => tag[0])).toEqual([
      'planning',
      'planningUpdate',
      'tender',
      'tenderUpdate',
      'tenderUpdate',
    ]);
    expect(releases.map(({ tender }) => tender.status)).toEqual([
      'planned',
      'planned',
      'active',
      'active',
      'active',
    ]);
  });

  it('leaves the compiled release with the last state, and the versioned one with each', () => {
    const { records } = JSON.parse(files.get('dudley/contract/record.json') ?? '') as {
      records: {
        compiledRelease: Release;
        versionedRelease: {
          tender: { milestones: { id: string; dueDate: Versioned[]; recordStatus: Versioned[] }[] };
        };
      }[];
    };
    const { compiledRelease, versionedRelease } = records[0] ?? expect.fail('no record');
    const compiled = compiledRelease.tender.milestones?.find(({ id }) => id === 'service-start');
    expect(compiled).toMatchObject({
      status: 'notMet',
      recordStatus: 'paused',
      dueDate: '2019-04-01T23:59:59Z',
      dueDateSaid: { edtf: '2019-04-01', earliest: '2019-04-01' },
    });
    expect(compiledRelease.tag).toEqual(['compiled']);
    const versioned = versionedRelease.tender.milestones.find(({ id }) => id === 'service-start');
    expect(versioned?.dueDate.map(({ value }) => value)).toEqual([
      '2018-04-01T23:59:59Z',
      '2019-04-01T23:59:59Z',
    ]);
    expect(versioned?.recordStatus.map(({ value }) => value)).toEqual(['planned', 'paused']);
    expect(faultsOf(files)).toEqual([]);
  });
});

it('a date that was lost, and one met, stand as such', () => {
  const files = filesOf([
    { said: '2017-01-01', milestone: 'contract-award', date: '2017-06' },
    { said: '2017-08-01', milestone: 'contract-award', status: 'missed', date: '2017-06' },
    { said: '2018-08-01', milestone: 'contract-award', status: 'happened', date: '2018-07-20' },
  ]);
  const releases = releasesOf(files, 'dudley/contract');
  expect(releases.map(({ tender }) => tender.milestones?.[0]?.recordStatus)).toEqual([
    'planned',
    'missed',
    'happened',
  ]);
  expect(releases.at(-1)).toMatchObject({
    tag: ['award'],
    awards: [{ id: 'contract-award', date: '2018-07-20T23:59:59Z' }],
    tender: { status: 'complete' },
  });
  expect(faultsOf(files)).toEqual([]);
});

it('hostile text comes whole', () => {
  const files = buildOcdsFiles(inputOf(hostileRecord()));
  const titles = releasesOf(files, 'dudley/contract').flatMap((release) =>
    (release as unknown as { tender: { documents: { title: string }[] } }).tender.documents.map(
      ({ title }) => title,
    ),
  );
  expect(titles.toSorted()).toEqual([...HOSTILE_TEXTS].toSorted());
  expect(faultsOf(files)).toEqual([]);
});

it('a package without what the standard asks for would be found', () => {
  const files = new Map([['x/releases.json', JSON.stringify({ uri: 'https://example.org/', releases: [] })]]);
  expect(faultsOf(files)).not.toEqual([]);
});
