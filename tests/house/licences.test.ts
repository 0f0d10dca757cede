import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly license?: string;
  readonly version?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Licences of packages that an MIT project may use, by SPDX identifier, and why. */
const compatible: Readonly<Record<string, string>> = {
  '0BSD': 'permissive',
  'Apache-2.0': 'permissive, with a grant of patents',
  'BSD-2-Clause': 'permissive',
  'BSD-3-Clause': 'permissive',
  'BlueOak-1.0.0': 'permissive',
  'CC0-1.0': 'public domain',
  ISC: 'permissive',
  'LGPL-3.0-or-later': 'libvips, a library that sharp loads as it is; nothing of it is published',
  MIT: 'permissive',
  'MPL-2.0': 'copyleft file by file; these files are used as they are, and none is published',
  'OFL-1.1': 'fonts, published under their own names with their licence beside them',
  'Python-2.0': 'permissive',
};

/** Packages that state their licence elsewhere than in the lock, and where. */
const stated: Readonly<Record<string, string>> = {
  // The text in its LICENSE is that of the BSD licence in three clauses.
  'parse-cache-control': 'BSD-3-Clause',
};

const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

/** Whether an SPDX expression allows what is needed: any part of an OR, every part of an AND. */
function allows(expression: string): boolean {
  const either = expression.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return either.some((part) => part.split(' AND ').every((licence) => licence in compatible));
}

describe('the licences of all packages in the lock', () => {
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  it('are known and compatible with the project’s own', () => {
    expect(packages['']?.license).toBe('MIT');
    expect(locked.length).toBeGreaterThan(300);
    const faults = locked
      .map(([path, { license }]) => ({
        name: nameOf(path),
        licence: license ?? stated[nameOf(path)] ?? 'none',
      }))
      .filter(({ licence }) => !allows(licence));
    expect(faults).toEqual([]);
  });

  it('include each that is listed', () => {
    const found = locked.flatMap(([path, { license }]) =>
      (license ?? stated[nameOf(path)] ?? '').replaceAll(/[()]/g, '').split(/ (?:OR|AND) /),
    );
    expect(Object.keys(compatible).filter((licence) => !found.includes(licence))).toEqual([]);
  });

  it.each([
    ['GPL-3.0-only', false],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND GPL-3.0-only', false],
    ['UNLICENSED', false],
  ])('%s is allowed: %s', (expression, expected) => {
    expect(allows(expression)).toBe(expected);
  });
});
