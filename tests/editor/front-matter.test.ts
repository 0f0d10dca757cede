import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { frontMatterSchema, frontMatterSorts } from '../../src/content/schema/json-schema.ts';
import { writeCompletion } from '../../src/site/front-matter-completion.ts';
import { LanguageServer } from './language-server.ts';

const sorts = ['article', 'story', 'names'] as const;

describe('the schemas for editors', () => {
  it.each(sorts)('schemas/%s.schema.json is what the zod schema says (npm run schemas)', (sort) => {
    expect(JSON.parse(readFileSync(`schemas/${sort}.schema.json`, 'utf8'))).toEqual(
      frontMatterSchema(sort),
    );
  });

  it.each(sorts)('%s: every key is explained there, and in docs/content.md', (sort) => {
    const docs = readFileSync('docs/content.md', 'utf8');
    for (const [key, property] of Object.entries(frontMatterSchema(sort).properties ?? {})) {
      expect(property).toMatchObject({
        title: expect.any(String),
        description: expect.any(String),
      });
      expect(docs).toContain(`| \`${key}\` |`);
    }
  });

  it('are wired to the files of each', () => {
    const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings).toMatchObject({
      'astro.content-intellisense': true,
      'yaml.schemas': Object.fromEntries(
        sorts.map((sort) => [`./schemas/${sort}.schema.json`, frontMatterSorts[sort].files]),
      ),
    });
  });
});

describe('an editor with the language server of Astro', () => {
  let folder: string;
  let server: LanguageServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'facing-pages-'));
    for (const file of ['fair/mill.md', 'fair/story.md', 'names.md']) {
      const path = join(folder, 'content', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, '');
    }
    writeCompletion(pathToFileURL(`${folder}/`));
    server = await LanguageServer.start(folder);
  });

  afterAll(() => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a file of the content folder with this text. */
  function open(file: string, text: string): { readonly uri: string } {
    const { href: uri } = pathToFileURL(join(folder, 'content', file));
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    server.tell('textDocument/didOpen', { textDocument });
    return { uri };
  }

  const problems = z.object({
    items: z.array(
      z.object({ message: z.string(), range: z.object({ start: z.object({ line: z.number() }) }) }),
    ),
  });
  const completions = z.object({ items: z.array(z.object({ label: z.string() })) });

  async function check(file: string, text: string): Promise<string[]> {
    const textDocument = open(file, text);
    const { items } = problems.parse(await server.ask('textDocument/diagnostic', { textDocument }));
    return items.map(({ message, range }) => `${range.start.line + 1}: ${message}`).sort();
  }

  it('completes the keys of an article, and knows what each is for', async () => {
    const textDocument = open('fair/mill.md', '---\noutlet: The Mill\nhe\n---\n\nIt rained.\n');
    const position = { line: 2, character: 2 };
    const found = await server.ask('textDocument/completion', { textDocument, position });
    expect(completions.parse(found).items.map(({ label }) => label)).toContain('headline');
    const hover = await server.ask('textDocument/hover', {
      textDocument,
      position: { line: 1, character: 1 },
    });
    expect(JSON.stringify(hover)).toContain('Name of the outlet');
  });

  it('checks each sort of file against its own schema', async () => {
    const sound =
      '---\noutlet: The Mill\nheadline:\nlang: en\npublished: 2021-06-05\n---\n\nIt: rained.\n';
    expect(await check('fair/mill.md', sound)).toEqual([]);
    const wrong = '---\noutlet: The Mill\nrights: some\nheadlin: x\nurl: example.org\n---\n';
    expect(await check('fair/mill.md', wrong)).toEqual([
      expect.stringMatching(/^3: Value is not accepted/),
      expect.stringMatching(/^4: Property headlin is not allowed/),
      expect.stringMatching(/^5: /),
    ]);
    expect(await check('fair/story.md', '---\ntitle: Fair\nsame: [[a, b]]\n---\n')).toEqual([]);
    expect(await check('fair/story.md', '---\noutlet: Fair\n---\n')).toHaveLength(1);
    expect(await check('names.md', '---\nnames: [[a]]\n---\n')).toHaveLength(1);
  });
});
