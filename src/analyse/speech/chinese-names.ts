import type { ReadPassage } from '../reading/read.ts';
import { isHanName, TITLE_AND_SURNAME } from './han-titles.ts';

/** The longest name: a surname and two characters. */
const NAME = 3;

/** Words of one character that stand behind a name, and end none. */
const NO_NAME_END =
  /[说說称稱在向对對就也还還将將已并並又再曾于於与與及的是有被把给給让讓赶趕到去带帶率则則均都今年]$/u;

/** The end of the name that begins at a position, by the words that the platform cuts. */
export function nameEnd({ text, tokens }: ReadPassage, start: number): number | undefined {
  const ends = tokens.flatMap(({ end }) => (end > start ? [end] : []));
  return ends.findLast((end) => {
    const name = text.slice(start, end);
    return name.length <= NAME && isHanName(name) && !NO_NAME_END.test(name);
  });
}

/** The names behind a title in a passage, each with its end. */
export function titledNames(
  passage: ReadPassage,
): { readonly name: string; readonly end: number }[] {
  return [...passage.text.matchAll(TITLE_AND_SURNAME)].flatMap((title) => {
    const start = title.index + title[0].length;
    const end = nameEnd(passage, start);
    return end === undefined ? [] : [{ name: passage.text.slice(start, end), end }];
  });
}
