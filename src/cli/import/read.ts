import { posix } from 'node:path';
import { isFolder, systemReason } from '../../content/files.ts';
import { fileProblem } from '../../content/problems/problem.ts';
import type { Effects } from '../effects.ts';
import { alreadyThere, articlesIn, templateFor } from './already.ts';
import type { ImportRequest } from './arguments.ts';
import { fillArticle, writeArticle } from './article-file.ts';
import { lostLetter, lostText } from './doubtful-letters.ts';
import { decodeText } from './encoding.ts';
import type { ImportedFile, ReadArticle } from './imported.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { readPage } from './page.ts';
import { readPlainText } from './plain-text.ts';
import { foreignFormat } from './saved-format.ts';
import { articleName, articleNameProblem, namelessProblem } from './target.ts';

/**
 * Largest file that is read, in bytes. Pages saved whole with their pictures take up to some 30 MB. A
 * megabyte of nothing but short paragraphs, list items or boxes takes seven to ten seconds, most of them
 * Readability's; articles have a few dozen kilobytes of these.
 */
const LARGEST = 67_108_864;

/** Reads the bytes of a file that may be a page or a text. */
function readBytes(file: string, effects: Pick<Effects, 'size' | 'read'>): Outcome<Uint8Array> {
  if (/^https?:/iu.test(file)) {
    const what = 'Unexpected address, expected a saved page: the import loads nothing.';
    const fix = 'Save the page in the browser as “Webpage, HTML only”, then give that file.';
    return failed(fileProblem('file-unreadable', file, what, { fix }));
  }
  try {
    const size = effects.size(file);
    if (size > LARGEST) {
      const what = `Unexpected size of ${size} bytes, expected ${LARGEST} at most.`;
      return failed(fileProblem('file-too-large', file, what));
    }
    const bytes = effects.read(file);
    const format = foreignFormat(bytes);
    if (format === null) return done(bytes);
    const what = `Unexpected file: it is ${format}, expected an HTML page or plain text.`;
    return failed(fileProblem('page-format-unknown', file, what));
  } catch (error) {
    if (isFolder(error)) {
      const fix = 'Give the files in it, each by its name.';
      const what = 'Unexpected folder, expected a saved page or a text.';
      return failed(fileProblem('file-unreadable', file, what, { fix }));
    }
    const what = `Unexpected failure to read the file: ${systemReason(error)}.`;
    return failed(fileProblem('file-unreadable', file, what));
  }
}

function readArticle(
  file: string,
  outlet: string,
  { isText, lang, encoding }: ImportRequest,
  effects: Pick<Effects, 'size' | 'read'>,
): Outcome<ReadArticle> {
  const bytes = readBytes(file, effects);
  if (bytes.value === null) return bytes;
  const decoded = decodeText(bytes.value, file, encoding);
  if (decoded.value === null) return decoded;
  const read = isText ? readPlainText : readPage;
  const article = read(decoded.value, file, { outlet, lang, encoding });
  if (article.value === null) {
    const isEmpty = article.problems.some(({ name }) => name === 'page-without-article');
    const unread = isEmpty ? lostText(decoded.value, file, encoding) : null;
    return unread === null ? article : failed(unread);
  }
  const lost = lostLetter(article.value, decoded.value, file, encoding);
  return lost === null ? article : failed(lost);
}

/**
 * Reads one file and makes an article of it, ready to be written.
 *
 * @param index place of the file among those asked for
 */
export function importFile(
  request: ImportRequest,
  index: number,
  effects: Pick<Effects, 'list' | 'join' | 'size' | 'read' | 'exists'>,
): Outcome<ImportedFile> {
  const from = request.files[index] ?? '';
  const article = readArticle(from, request.outlets[index] ?? '', request, effects);
  if (article.value === null) return article;
  const { front, blocks } = article.value;
  if (front.outlet === '') {
    const what = 'Unexpected page that does not name its outlet.';
    return failed(fileProblem('outlet-unknown', from, what));
  }
  const asked = request.names[index];
  const name = asked ?? articleName(front);
  const isNameless = asked === undefined && name === '';
  const fault = isNameless ? namelessProblem(front.outlet, from) : articleNameProblem(name, from);
  if (fault !== null) return failed(fault);
  const folder = posix.join(request.content.replaceAll('\\', '/'), request.story);
  const { outlet, url } = front;
  const planned = { path: `${folder}/${name}.md`, outlet, url };
  const standing = articlesIn(folder, effects);
  const template = templateFor(planned, standing, asked !== undefined);
  const path = template?.path ?? planned.path;
  const others = standing.filter(
    (other) => other !== template && !(request.force && other.path === path),
  );
  const already = alreadyThere({ path, outlet, url }, from, others);
  if (already !== null) return failed(already);
  if (template === null && !request.force && effects.exists(path)) {
    const what = `Unexpected article ${path}, expected none of that name.`;
    return failed(fileProblem('article-exists', from, what));
  }
  const waiting = template?.template ?? null;
  const file =
    waiting === null ? writeArticle(front, blocks, path) : fillArticle(waiting, front, blocks);
  return file.value === null ? file : done({ ...article.value, ...file.value, from, path });
}
