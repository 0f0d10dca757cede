import { posix } from 'node:path';
import { systemReason } from '../../content/files.ts';
import { formatProblem } from '../../content/problems/format.ts';
import { quoted } from '../../content/problems/printable.ts';
import { fileProblem, type Problem } from '../../content/problems/problem.ts';
import { fold } from '../../text/fold.ts';
import { changesForMore } from '../changes-for-more.ts';
import { MISUSED } from '../command.ts';
import type { Effects } from '../effects.ts';
import type { ImportRequest } from './arguments.ts';
import type { ImportedFile } from './imported.ts';
import { importFile } from './read.ts';
import { progressLine, summarise } from './summary.ts';
import { storyNameProblem } from './target.ts';

/** All that the import does to the world. */
export type ImportEffects = Pick<
  Effects,
  'print' | 'complain' | 'list' | 'join' | 'size' | 'read' | 'exists' | 'write'
>;

/** Articles of one run that have one outlet or would go to one file: each after the first is a problem. */
function collision(file: ImportedFile, before: readonly ImportedFile[]): Problem | null {
  const { outlet } = file.front;
  const twin = before.find(({ front }) => fold(front.outlet) === fold(outlet));
  if (twin !== undefined) {
    const what = `Unexpected outlet ${quoted(outlet)}, which ${twin.from} has already.`;
    return fileProblem('outlet-twice', file.from, what, {
      fix: 'Leave one of the two files out, or make their outlets differ with `--outlet`, once for each.',
    });
  }
  const other = before.find(({ path }) => path === file.path);
  if (other === undefined) return null;
  const what = `Unexpected second article for ${file.path}, which ${other.from} goes to.`;
  return fileProblem('addresses-collide', file.from, what, {
    fix: 'Name the files apart with `--name`, once for each.',
  });
}

/** Reads all files, says of each what becomes of it, and gives those that became articles. */
function readAll(request: ImportRequest, effects: ImportEffects): readonly ImportedFile[] {
  const articles: ImportedFile[] = [];
  for (const [index, file] of request.files.entries()) {
    const progress = progressLine(index, request.files.length, file);
    const { value, problems } = importFile(request, index, effects);
    const clash = value === null ? null : collision(value, articles);
    if (value === null || clash !== null) {
      effects.print(`${progress}  failed`);
      const report = (clash === null ? problems : [clash]).map(formatProblem).join('\n\n');
      effects.complain(report);
      continue;
    }
    effects.print(
      `${progress}  → ${value.path}${value.fills === null ? '' : ', which waited for its text'}`,
    );
    for (const line of summarise(value, request.listsLeftOut)) effects.print(line);
    articles.push(value);
  }
  return articles;
}

function writeAll(
  articles: readonly ImportedFile[],
  existing: 'replaced' | 'kept',
  effects: ImportEffects,
): boolean {
  try {
    effects.write(
      articles.map(({ path, text, fills }) => ({
        path,
        text,
        ...(fills === null ? {} : { fills }),
      })),
      existing,
    );
    return true;
  } catch (error) {
    const what = `Unexpected failure to write: ${systemReason(error)}.`;
    effects.complain(
      formatProblem(fileProblem('article-unwritten', articles[0]?.path ?? '', what)),
    );
    return false;
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Does what a request asks for; the exit code. */
export function fulfil(request: ImportRequest, effects: ImportEffects): number {
  const fault = storyNameProblem(request.story, request.content);
  if (fault !== null) {
    effects.complain(formatProblem(fault));
    return MISUSED;
  }
  const articles = readAll(request, effects);
  const failures = request.files.length - articles.length;
  const writes = articles.length > 0 && !request.isDryRun && (failures === 0 || request.keepsGoing);
  const folder = posix.join(request.content.replaceAll('\\', '/'), request.story);
  const names = articles.map(({ path }) => posix.basename(path, '.md'));
  const changes = changesForMore(folder, names, effects);
  const existing = request.force ? 'replaced' : 'kept';
  if (writes && !writeAll(articles, existing, effects)) return 1;
  const written = writes ? `${count(articles.length, 'article')} written` : 'Nothing written';
  const reason = failures === 0 ? '' : `; ${count(failures, 'file')} failed`;
  effects.print(`${written}${reason}.`);
  const where = request.content === 'content' ? '' : ` -- --content ${request.content}`;
  if (writes) effects.print(`Read them over, then run \`npm run check${where}\`.`);
  for (const line of changes) effects.print(line);
  return failures === 0 ? 0 : 1;
}
