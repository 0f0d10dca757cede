import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { exit } from 'node:process';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { hostileDocument } from '../tests/hostile/documents.ts';
import { outcome } from '../tests/hostile/pipeline.ts';
import { hostileSite } from '../tests/hostile/site.ts';

const HELP = `npm run fuzz -- [--documents 10000] [--seed 20220101]

Generates hostile articles. Each is read; those that the reader takes are aligned, printed and
exported, two at a time; and a site of them is built, and every element of its pages looked at.
Nothing may throw, run, load or be lost.`;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '20220101' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(HELP);
  exit(0);
}

const [documents, seed] = [Number(values.documents), Number(values.seed)];
console.log(`${documents} documents, seed ${seed}`);

let compared = 0;
const result = fc.check(
  fc.property(hostileDocument, hostileDocument, (left, right) => {
    const { faults, compared: both } = outcome(left, right);
    if (faults.length > 0) throw new Error(faults.join('\n'));
    if (both) compared += 1;
  }),
  { numRuns: Math.ceil(documents / 2), seed },
);
if (result.failed) {
  console.error(await fc.asyncDefaultReportMessage(result));
  exit(1);
}
console.log(`read: ${documents} documents; compared, printed and exported: ${compared} pairs`);

const folder = await mkdtemp(join(tmpdir(), 'facing-pages-fuzz-'));
try {
  const site = await hostileSite(folder, documents, seed);
  for (const fault of site.faults) console.error(fault);
  process.exitCode = site.faults.length > 0 ? 1 : 0;
  console.log(`built: ${site.documents} documents on ${site.pages} pages`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
