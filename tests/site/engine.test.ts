import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { engineDigest } from '../../src/site/engine.ts';
import { project } from './build.ts';

let folder = '';
const digest = () => engineDigest(pathToFileURL(`${folder}/`));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'facing-pages-engine-'));
  for (const room of ['text', 'align', 'view']) {
    await cp(join(project, 'src', room), join(folder, 'src', room), { recursive: true });
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('is the same for the same files in another folder', () => {
  expect(digest()).toBe(engineDigest(pathToFileURL(`${project}/`)));
});

it('changes with a rule, a weight or a new file of the aligner, and with nothing else', async () => {
  const before = digest();
  await writeFile(join(folder, 'src/view/label.ts'), '// another label');
  expect(digest()).toBe(before);
  await writeFile(join(folder, 'src/text/extra.ts'), '');
  const extra = digest();
  expect(extra).not.toBe(before);
  await writeFile(join(folder, 'src/align/weights.json'), '{}');
  expect(digest()).not.toBe(extra);
});
