import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeDigest } from '../../src/site/code-digest.ts';
import { project } from './build.ts';

let folder = '';
const ALIGNER = ['src/text', 'src/align'];
const digest = () => codeDigest(pathToFileURL(`${folder}/`), ALIGNER);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-engine-'));
  for (const room of ['text', 'align', 'view']) {
    await cp(join(project, 'src', room), join(folder, 'src', room), { recursive: true });
  }
  await cp(join(project, 'package-lock.json'), join(folder, 'package-lock.json'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('is the same for the same files in another folder', () => {
  expect(digest()).toBe(codeDigest(pathToFileURL(`${project}/`), ALIGNER));
});

it('changes with a rule, a weight, a new file of the aligner or a package, and with nothing else', async () => {
  const before = digest();
  await writeFile(join(folder, 'src/view/label.ts'), '// another label');
  expect(digest()).toBe(before);
  await writeFile(join(folder, 'src/text/extra.ts'), '');
  const extra = digest();
  expect(extra).not.toBe(before);
  await writeFile(join(folder, 'src/align/weights.json'), '{}');
  const weights = digest();
  expect(weights).not.toBe(extra);
  await writeFile(join(folder, 'package-lock.json'), '{}');
  expect(digest()).not.toBe(weights);
});
