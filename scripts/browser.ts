import { constants } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import type { LaunchOptions } from 'playwright-core';

/** Where to find a browser and how to start it. */
export type FoundBrowser = Pick<LaunchOptions, 'executablePath' | 'args' | 'env'> & {
  readonly executablePath: string;
};

/** What Chrome and Chromium are called on Linux; without a window of its own it opens a page in half the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
];

const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].map((folder) =>
    join(env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

/** Without these, a browser on a closed network keeps asking for hosts that do not answer. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = (file: string) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

async function firstThatRuns(files: readonly string[]): Promise<string | null> {
  for (const file of files) if (await runs(file)) return file;
  return null;
}

async function fromPlaywright(): Promise<string | null> {
  const caches = [
    env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(env['LOCALAPPDATA'] ?? '', 'ms-playwright'),
  ].filter((folder) => folder !== '');
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win/chrome.exe',
    'chrome-linux/headless_shell',
    'chrome-headless-shell-linux64/chrome-headless-shell',
  ];
  for (const cache of caches) {
    const builds = (await readdir(cache).catch(() => [])).filter((name) => /^chromium/.test(name));
    const found = await firstThatRuns(
      builds.sort().flatMap((build) => inside.map((file) => join(cache, build, file))),
    );
    if (found !== null) return found;
  }
  return null;
}

/**
 * Where the shipped browser looks for fonts: those it ships, and the machine's. Its own list names
 * folders of another platform, and without any font it dies.
 */
const fontsIn = (home: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(home, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/**
 * The browser that `@sparticuz/chromium` ships, unpacked with the libraries it needs into
 * `.cache/chromium`. It unpacks aside and renames, so that a broken-off run leaves nothing half done.
 */
async function fromPackage(): Promise<FoundBrowser | null> {
  if (platform !== 'linux' || process.arch !== 'x64') return null;
  const home = join(import.meta.dirname, '..', '.cache', 'chromium');
  if (!(await runs(join(home, 'chromium')))) {
    await mkdir(join(home, '..'), { recursive: true });
    const aside = await mkdtemp(`${home}-`);
    // The package unpacks its libraries only where it believes itself on their platform.
    const before = { TMPDIR: env['TMPDIR'], AWS_LAMBDA_JS_RUNTIME: env['AWS_LAMBDA_JS_RUNTIME'] };
    Object.assign(env, { TMPDIR: aside, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
    try {
      const { default: chromium } = await import('@sparticuz/chromium');
      await chromium.executablePath();
    } finally {
      for (const [name, value] of Object.entries(before)) {
        if (value === undefined) delete env[name];
        else env[name] = value;
      }
    }
    await rename(aside, home).catch(() => rm(aside, { recursive: true, force: true }));
  }
  await writeFile(join(home, 'fonts', 'fonts.conf'), fontsIn(home));
  const libraries = [join(home, 'al2023', 'lib'), env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean);
  return {
    executablePath: join(home, 'chromium'),
    args: [...QUIET, '--headless=shell'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(delimiter),
      FONTCONFIG_PATH: join(home, 'fonts'),
    },
  };
}

/**
 * Finds a browser by itself: one named by `BROWSER_PATH`, an installed Chrome or Chromium, one from
 * Playwright's cache, else the one that `@sparticuz/chromium` ships (Linux x64).
 *
 * @throws Error with one line that says how to get a browser, where none serves
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = env['BROWSER_PATH'];
  const paths = (env['PATH'] ?? '').split(delimiter);
  const installed =
    env['BROWSER'] === 'package'
      ? null
      : ((await firstThatRuns([
          ...(named === undefined ? [] : [named]),
          ...COMMANDS.flatMap((command) => paths.map((folder) => join(folder, command))),
          ...APPLICATIONS,
        ])) ?? (await fromPlaywright()));
  const found =
    installed === null ? await fromPackage() : { executablePath: installed, args: QUIET };
  if (found === null) {
    throw new Error(
      'No browser found: install Chrome or Chromium, or set BROWSER_PATH to one, and run again.',
    );
  }
  return found;
}
