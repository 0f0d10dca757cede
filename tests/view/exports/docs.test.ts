import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import { comparisonData } from '../../../src/view/exports/comparison-data.ts';
import { VERSION } from '../../../src/view/exports/comparison-schema.ts';
import { DATA_FILES } from '../../../src/view/exports/data-files.ts';
import { SCHEMA_PATH, SCHEMA_TYPE } from '../../../src/view/exports/json-schema.ts';
import { LEDGER_FILES } from '../../../src/view/exports/ledger-files.ts';
import { linksCsv } from '../../../src/view/exports/links-csv.ts';
import { ledgerInput } from '../../../src/view/ledger-input.ts';
import { articleText } from './article-text.ts';
import { harbourFire } from './fixtures.ts';
import { readCsv } from './read-csv.ts';

const docs = readFileSync('docs/data.md', 'utf8');

/** A section by its heading, without the heading. */
const section = (heading: string) => docs.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

describe('docs/data.md', () => {
  const data = comparisonData(harbourFire(), '/');

  it('lists every file with its type, and the schema of this version', () => {
    for (const { name, type } of [...DATA_FILES, ...LEDGER_FILES]) {
      expect(docs).toMatch(
        new RegExp(`\\| \`${name}\` \\|.*\\| \`${type.replace('+', '\\+')}\` \\|`),
      );
    }
    expect(docs).toMatch(
      new RegExp(`\\| \`/${SCHEMA_PATH}\` \\|.*\\| \`${SCHEMA_TYPE.replace('+', '\\+')}\` \\|`),
    );
    expect(section('comparison.json')).toContain(`\`version\`: ${VERSION}.`);
  });

  it('names every field of the JSON, down to those of a link', () => {
    const { $schema: _, ...fields } = data;
    const names = [fields, fields.story, fields.links[0]].flatMap((value) =>
      Object.keys(value ?? {}),
    );
    const known = new Set(['id', 'articles']);
    for (const name of names.filter((one) => !known.has(one))) {
      expect(section('comparison.json')).toContain(`\`${name}\``);
    }
  });

  it('names every column of the CSV, in order', () => {
    const [columns] = readCsv(linksCsv(data));
    const rows = section('links.csv').match(/^\| `.*?` \|/gm) ?? [];
    expect(rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name))).toEqual(
      columns,
    );
  });

  it('names every column of every ledger, in order', () => {
    const input = harbourFire();
    const found = ledgers(ledgerInput(input));
    const shared = ['rows', 'row_ids', 'a_passages', 'b_passages', 'a_words', 'b_words'];
    const rows = section('Ledgers').match(/^\| `.*/gm) ?? [];
    for (const { name, text } of LEDGER_FILES) {
      const row = rows.find((one) => one.startsWith(`| \`${name}\` |`)) ?? '';
      const known = new Set([...row.matchAll(/`(\w+)`/g)].map(([, column]) => column));
      const [columns] = readCsv(text(data, found));
      expect(columns?.slice(0, 6)).toEqual(shared);
      expect(columns?.slice(6).filter((column) => !known.has(column))).toEqual([]);
      expect(columns?.length).toBeGreaterThan(6);
    }
  });

  it('shows code that rebuilds a text', () => {
    const code = /```js\n([\s\S]*?)```/.exec(section('comparison.json'))?.[1] ?? '';
    const rebuilt = runInNewContext(`${code}; articleText(article)`, { article: data.articles.b });
    expect(rebuilt).toBe(articleText(data.articles.b));
    expect(rebuilt).toContain('They stayed until dawn. A fire closed');
  });
});
