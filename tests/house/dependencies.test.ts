import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

interface Manifest {
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly hasInstallScript?: boolean }>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** What no import names, and what needs it. */
const neededBy: Readonly<Record<string, string>> = {
  '@astrojs/check': '`astro check`',
  '@biomejs/biome': '`biome check`',
  astro: '`astro dev`',
  node: 'every npm script: the version of Node that Astro asks for',
  'third-party-web': 'lighthouse, which takes a version that misses a part where none is named',
  typescript: '`astro check` and `tsc`',
};

interface Import {
  readonly module: string;
  /** It brings in types, which are gone when the program runs. */
  readonly type: boolean;
}

/** The imports of a script, with those of types told apart by the words they begin with. */
function scriptImports(script: string): Import[] {
  return ts.preProcessFile(script, true, true).importedFiles.map(({ fileName, pos }) => {
    const before = script.slice(0, pos);
    const start = Math.max(before.lastIndexOf('import'), before.lastIndexOf('export'));
    return { module: fileName, type: /^(?:im|ex)port type\b/.test(before.slice(start)) };
  });
}

/** Every module named in a file: by its script, the scripts and the fence of an Astro file, or a style sheet. */
function imports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) {
    return [...text.matchAll(/(?:@import\s+|\burl\(\s*)['"]([^'"\n]+)['"]/g)].map(
      ([, module = '']) => ({
        module,
        type: false,
      }),
    );
  }
  if (!file.endsWith('.astro')) {
    const resolved = [...text.matchAll(/\b(?:require|meta)\.resolve\(\s*['"]([^'"\n]+)['"]/g)];
    return [
      ...scriptImports(text),
      ...resolved.map(([, module = '']) => ({ module, type: false })),
    ];
  }
  const fence = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
  return [fence, ...scripts.map(([, script = '']) => script)].flatMap(scriptImports);
}

/** The package of a module, or `null` where it is none: a file, a module of Node's, or one that Astro makes. */
function packageOf(module: string): string | null {
  const name = /^(?:@[\w.-]+\/)?[a-z][\w.-]*(?=\/|$)/.exec(module)?.[0];
  return name === undefined || builtinModules.includes(name) ? null : name;
}

function packagesIn(
  patterns: readonly string[],
  types = true,
  without: readonly string[] = [],
): ReadonlySet<string> {
  return new Set(
    globSync(patterns)
      .filter((file) => !without.some((folder) => file.replaceAll('\\', '/').startsWith(folder)))
      .flatMap(imports)
      .filter(({ type }) => types || !type)
      .flatMap(({ module }) => packageOf(module) ?? []),
  );
}

/** What runs for a deployer: the site, the tools and the build. */
const RUNNING = [
  'src/**/*.{ts,astro,css}',
  '*.config.mjs',
  'scripts/{build,start}.ts',
  'scripts/build/**/*.ts',
];

/** Where the aligner is measured against other tools, which nobody needs but to measure. */
const RIVALS = ['src/cli/bench/rivals/', 'src/cli/bench/scale.ts'];

const site = packagesIn(RUNNING, false, RIVALS);
const all = packagesIn([...RUNNING, '{tests,scripts}/**/*.ts', '*.config.ts']);

/** `@types/x` and `@types/x__y` are the types of `x` and `@x/y`. */
const typed = (name: string) =>
  name.startsWith('@types/') ? name.slice(7).replace(/^(.+)__(.+)$/, '@$1/$2') : null;

const isUsed = (name: string, by: ReadonlySet<string>) => {
  const subject = typed(name);
  return by.has(name) || name in neededBy || subject === 'node' || by.has(subject ?? name);
};

describe('the packages', () => {
  const { dependencies, devDependencies } = manifest;
  const declared = { ...dependencies, ...devDependencies };

  it('are all used: by the site and the tools, or by the tests and scripts', () => {
    const running = packagesIn(RUNNING);
    expect(Object.keys(dependencies).filter((name) => !isUsed(name, running))).toEqual([]);
    expect(Object.keys(devDependencies).filter((name) => !isUsed(name, all))).toEqual([]);
  });

  it('are all declared where they are imported', () => {
    expect(site.size).toBeGreaterThan(10);
    expect([...site].filter((name) => !(name in dependencies))).toEqual([]);
    const types = Object.keys(declared).flatMap((name) => typed(name) ?? []);
    expect([...all].filter((name) => !(name in declared) && !types.includes(name))).toEqual([]);
  });

  it('that no import names are named by the script or program that needs them', () => {
    expect(Object.keys(neededBy).filter((name) => !(name in declared))).toEqual([]);
    const programs = Object.values(manifest.scripts).join(' ');
    for (const program of ['astro check', 'tsc', 'biome check', 'astro dev', 'node ']) {
      expect(programs).toContain(program);
    }
  });

  it('are of one exact version each', () => {
    for (const [name, version] of Object.entries(declared)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    }
  });

  it('run a script when they are installed only where that is allowed by name', () => {
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(Object.keys(manifest.allowScripts).sort()).toEqual([...new Set(scripted)].sort());
    expect(Object.values(manifest.allowScripts)).not.toContain(false);
  });
});
