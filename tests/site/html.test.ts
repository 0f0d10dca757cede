import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  // How long a story's title is, is for its editor to say.
  rules: { 'long-title': 'off' },
});

/** WebKit takes a list whose items have no signs for no list, unless its role says that it is one. */
const LIST_ROLE = 'Redundant role "list" on <ol>';

/** Addresses of pages, with all that html-validate finds in each. */
async function findings(folder: string): Promise<Record<string, string[]>> {
  const pages = pagesOf(folder);
  const found = await Promise.all(
    pages.map(async ({ path, html }): Promise<[string, string[]]> => {
      const { results } = await validator.validateString(html, path);
      const messages = results
        .flatMap((result) => result.messages)
        .filter(({ message }) => message !== LIST_ROLE);
      return [
        path,
        messages.map(
          ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
        ),
      ];
    }),
  );
  return Object.fromEntries(found);
}

describe.each(['siteFolder', 'testSiteFolder'] as const)('%s', (name) => {
  it('gives html-validate nothing to say', async () => {
    const found = await findings(inject(name));
    expect(Object.keys(found).length).toBeGreaterThan(3);
    expect(Object.entries(found).filter(([, messages]) => messages.length > 0)).toEqual([]);
  });
});

it('would be told of broken HTML', async () => {
  const { valid } = await validator.validateString('<p>One<div id="x"></p><img src="a.png">');
  expect(valid).toBe(false);
});
