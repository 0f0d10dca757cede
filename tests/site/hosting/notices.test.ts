import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { expect, inject, it } from 'vitest';
import { PUBLISHED_PACKAGES } from '../../../src/site/hosting/notices.ts';
import { filesOf, project } from '../build.ts';

it('names the package of every font and script that is published, with its licence', async () => {
  const files = await filesOf(inject('siteFolder'));
  const notices = files.get('licences.txt')?.toString() ?? '';
  for (const name of PUBLISHED_PACKAGES) {
    const licence = readFileSync(`${project}/node_modules/${name}/LICENSE`, 'utf8').trim();
    expect(notices).toContain(licence.replaceAll('\r\n', '\n'));
  }
  const fonts = [...files.keys()].filter((path) => path.endsWith('.woff2'));
  expect(fonts.length).toBeGreaterThan(0);
  const own = PUBLISHED_PACKAGES.flatMap((name) =>
    globSync(`${project}/node_modules/${name}/files/*.woff2`).map((file) =>
      basename(file, '.woff2'),
    ),
  );
  expect(fonts.filter((path) => !own.includes(basename(path).replace(/\..*$/, '')))).toEqual([]);

  const imported = globSync(`${project}/src/client/**/*.ts`).flatMap((file) =>
    ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map((f) => f.fileName),
  );
  const packages = imported.filter((name) => !name.startsWith('.'));
  expect(packages.filter((name) => !PUBLISHED_PACKAGES.includes(name))).toEqual([]);
});
