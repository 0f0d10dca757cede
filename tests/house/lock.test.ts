import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Whether the lock holds `name` where Node would look for it from `folder`. */
function stands(name: string, folder: string): boolean {
  const place = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
  if (packages[place] !== undefined) return true;
  if (folder === '') return false;
  const parent = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1));
  return stands(name, parent);
}

/** npm leaves a platform's package out of the lock when its registry lacks it, and `npm ci` then fails there. */
it('names every optional dependency in the lock, so that it serves every platform', () => {
  const named = Object.entries(packages).flatMap(([folder, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => ({ folder, name })),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ folder, name }) => !stands(name, folder))).toEqual([]);
});

it('names no download address, so that any registry serves', () => {
  const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  expect(addressed.map(([folder]) => folder)).toEqual([]);
});
