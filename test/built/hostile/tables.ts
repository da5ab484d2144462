import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { HostileSite } from './site.ts';
import { sorted } from './texts.ts';

/** What is held of the tables and of OCDS. */
export const holdTables = (site: () => HostileSite): void => {
  describe('the tables', () => {
    const tables = (): readonly string[] =>
      site()
        .filesOf('data/*.csv')
        .map((file) => file.replace(/^data\/(.*)\.csv$/, '$1'));

    it('have each text whole in JSON, by their schemas', () => {
      const ajv = new Ajv2020({ allErrors: true });
      addFormats(ajv);
      for (const table of tables()) {
        const validate = ajv.compile(site().readJson(`data/${table}.schema.json`) as object);
        validate(site().readJson(`data/${table}.json`));
        expect(validate.errors, table).toBeNull();
      }
      const { rows } = site().readJson('data/entries.json') as {
        rows: { title: string; source_title: string }[];
      };
      expect(sorted(rows.map(({ title }) => title))).toEqual(sorted(site().titles));
      expect(rows.every((row) => row.title === row.source_title)).toBe(true);
    });

    it('have each in CSV in its own cell, where no spreadsheet runs it', () => {
      for (const table of tables()) {
        const text = site().read(`data/${table}.csv`);
        const rows = parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n' });
        const { rows: expected } = site().readJson(`data/${table}.json`) as {
          rows: Record<string, string | number | boolean | null>[];
        };
        const plain = rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell.replace(/^'/, '')])),
        );
        const asText = expected.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])),
        );
        expect(plain, table).toEqual(asText);
        const isNumber = (cell: string): boolean => /^-?\d+(?:\.\d+)?$/.test(cell);
        const risky = rows
          .flatMap((row) => Object.values(row))
          .filter((cell) => /^\s*[=+\-@\uFF1D]/.test(cell));
        expect(risky.filter((cell) => !isNumber(cell))).toEqual([]);
      }
    });

    it('have each in SQLite, and all tables with it', () => {
      const database = new DatabaseSync(join(site().outDir, 'data/vanguard-timelines.sqlite'), {
        readOnly: true,
      });
      const found = database.prepare('SELECT title, source_title FROM entries').all();
      const ledger = database.prepare('SELECT moves FROM delay_ledger').all();
      database.close();
      expect(sorted(found.map(({ title }) => title))).toEqual(sorted(site().titles));
      expect(ledger.length).toBeGreaterThan(5);
    });

    it('are a Data Package that another library reads, keys and all', async () => {
      const found = await Package.load(join(site().outDir, 'data/datapackage.json'));
      expect(found.errors).toEqual([]);
      for (const resource of found.resources.filter(({ tabular }) => tabular)) {
        const { rows } = site().readJson(`data/${resource.name}.json`) as { rows: object[] };
        expect(await resource.read({ keyed: true, relations: true }), resource.name).toHaveLength(
          rows.length,
        );
      }
    });
  });

  it('OCDS has each title as that of a document, and is valid', () => {
    const ajv = new AjvDraft04({ strict: false, allErrors: true });
    addFormats(ajv);
    const schema = (name: string): object =>
      JSON.parse(readFileSync(`test/fixtures/ocds-1.1.5/${name}.json`, 'utf8')) as object;
    ajv.addSchema(schema('release-schema'));
    ajv.addSchema(schema('versioned-release-validation-schema'));
    interface Release {
      readonly tender: { readonly documents: readonly { readonly title: string }[] };
    }
    const validate = ajv.compile(schema('release-package-schema'));
    const found = site()
      .filesOf('data/ocds/*/*/releases.json')
      .flatMap((file) => {
        const releases = site().readJson(file) as { readonly releases: readonly Release[] };
        validate(releases);
        expect(validate.errors, file).toBeNull();
        return releases.releases.flatMap(({ tender }) => tender.documents.map(({ title }) => title));
      });
    expect(sorted(found)).toEqual(sorted(site().titles));
  });
};
