import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonData } from '../../../../src/view/exports/comparison-data.ts';
import { teiDocument } from '../../../../src/view/exports/tei/document.ts';
import { comparisons } from '../arbitraries.ts';
import { articleOf, comparisonOf, harbourFire } from '../fixtures.ts';

const SCHEMA = '../shared/tei/tei_all.rng';

/** What the check cannot do without, where it is missing. */
function missing(): string | null {
  if (!existsSync(SCHEMA)) return `TEI's schema does not stand at ${SCHEMA}`;
  if (spawnSync('jing').error) return 'jing is not installed (Debian: apt-get install jing)';
  return null;
}

/** jing's messages about the documents; one run for all, since starting it takes longer than its work. */
function faults(folder: string, documents: readonly string[]): string {
  const files = documents.map((document, index) => {
    const file = join(folder, `${index}.xml`);
    writeFileSync(file, document);
    return file;
  });
  const { stdout, status } = spawnSync('jing', [SCHEMA, ...files], { encoding: 'utf8' });
  return status === 0 ? '' : stdout.replaceAll(folder, '') || 'jing failed';
}

const tei = (input: Parameters<typeof comparisonData>[0]) =>
  teiDocument(comparisonData(input, '/'));

describe('the TEI export', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tei-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is valid against TEI P5', ({ skip }) => {
    const without = missing();
    skip(without !== null, `skipped: ${without}`);
    const lone = articleOf('Morning Post', [['A fire closed the harbour.']]);
    const known = {
      headline: 'Fire & smoke <at> the harbour',
      url: 'https://news.example/fire?a=1&b=2',
      published: '2022-01-01T10:00:00+01:00',
      author: 'A. Writer',
      agency: ['EPA', 'AFP'],
    };
    const documents = [
      tei(harbourFire()),
      tei(harbourFire({ a: { rights: 'excerpt', ...known }, b: { lang: 'ar', dir: 'rtl' } })),
      tei(comparisonOf(lone, articleOf('Evening Star', [['It rained.']]), [])),
      ...fc.sample(comparisons, { numRuns: 60, seed: 7 }).map(tei),
    ];
    expect(faults(folder, documents)).toBe('');
  });

  it('is refused where it does not hold to TEI P5', ({ skip }) => {
    const without = missing();
    skip(without !== null, `skipped: ${without}`);
    expect(faults(folder, [tei(harbourFire()).replaceAll('rdg', 'reading')])).toContain('reading');
  });
});
