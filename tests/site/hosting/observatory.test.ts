import { describe, expect, inject, it } from 'vitest';
import { headersOf } from '../../../src/site/hosting/headers.ts';
import { pagesOf } from '../pages.ts';
import { observatory } from './observatory.ts';

const shipped = headersOf('');

describe('the check of headers', () => {
  it('grades every page A+ with the shipped headers', async () => {
    for (const { path, html } of pagesOf(inject('testSiteFolder'))) {
      expect(observatory(shipped, html), path).toEqual({
        score: 130,
        grade: 'A+',
        rules: [
          'csp-implemented-with-no-unsafe-default-src-none',
          'x-frame-options-implemented-via-csp',
          'hsts-implemented-max-age-at-least-six-months',
          'referrer-policy-private',
          'sri-not-implemented-but-all-scripts-loaded-from-secure-origin',
          'x-content-type-options-nosniff',
          'corp-implemented',
        ],
      });
    }
  });

  it.each<[string, Record<string, string | undefined>, string]>([
    ['no policy', { 'Content-Security-Policy': undefined }, 'C or worse'],
    [
      'a policy for inline code',
      { 'Content-Security-Policy': "script-src 'unsafe-inline'" },
      'C or worse',
    ],
    ['no transport security', { 'Strict-Transport-Security': undefined }, 'B+'],
    ['a day of transport security', { 'Strict-Transport-Security': 'max-age=86400' }, 'A+'],
    [
      'nothing at all',
      Object.fromEntries(Object.keys(shipped).map((name) => [name, undefined])),
      'C or worse',
    ],
  ])('finds %s', (_, change, grade) => {
    const headers = Object.fromEntries(
      Object.entries({ ...shipped, ...change }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
    expect(observatory(headers, '').grade).toBe(grade);
    expect(observatory(headers, '').score).toBeLessThan(observatory(shipped, '').score);
  });
});
