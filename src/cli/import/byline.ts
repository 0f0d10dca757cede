import { quoted } from '../../content/problems/printable.ts';
import { fold } from '../../text/fold.ts';
import { findDate, isWeekday } from '../../text/printed-date.ts';
import { isAgency } from './agencies.ts';
import { countWords } from './count-words.ts';
import { isOffice } from './offices.ts';
import { collapse } from './tree.ts';

/** What a line above an article says of who wrote it, and when. */
export interface Byline {
  /** Names after a word such as "By"; a name without one is known from the page's metadata alone. */
  readonly authors: readonly string[];
  /** Days of publication, ISO 8601; those of a later change are left out. */
  readonly days: readonly string[];
}

/** Most words of a byline. */
const LONGEST = 30;

/** Most words that follow its names: a place, a role. */
const MOST_OTHERS = 4;

/** Words before the last of several names, in small letters and in capitals. */
const AND = ['and', 'und', 'et', 'y', 'e', 'en', 'и'].flatMap((word) => [word, word.toUpperCase()]);

/** A word with a capital that is not an "AND" among names in capitals; one letter may be an initial. */
const NAME_WORD = String.raw`(?!(?:${AND.filter((word) => word.length > 1).join('|')})\s)\p{Lu}[\p{L}\p{M}'’.-]*`;

/** A name of two to four words, each with a capital; small words may stand between them. */
const NAME = String.raw`${NAME_WORD}(?:\s+(?:(?:van|von|de|der|den|del|la|le|du|da|dos|bin|al|el|y)\s+){0,2}${NAME_WORD}){1,3}`;

/** What parts the names of a byline. */
const PARTING = String.raw`\s*(?:,?\s*(?<!\p{L})(?:${AND.join('|')})(?!\p{L})|,|&)\s+`;
const BETWEEN = new RegExp(PARTING, 'u');

/** The word that bylines set before names. */
const BEFORE = [
  'by',
  'von',
  'par',
  'por',
  'di',
  'door',
  'автор',
  'авторы',
  'текст',
  'text',
  'texte',
]
  .flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
  .join('|');

/** Names after it. */
const BY = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${BEFORE})\s*:?\s+(?<names>${NAME}(?:${PARTING}${NAME}){0,5})`,
  'u',
);

/** A byline that names nobody: "From our correspondent", "By a staff reporter". */
const UNNAMED =
  /^(?:(?:by|from) (?:(?:our|an?) )?(?:(?:own|special|staff|foreign) ){0,2}(?:correspondents?|reporters?)|von unser(?:em|er|en) (?:korrespondent(?:in|en)?|reporter(?:in|n)?|redaktion|mitarbeiter(?:in|n)?))$/iu;

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');

/** The time it takes to read. */
const READING_TIME =
  /(?<!\p{L})(?:(?:Lesezeit|Reading time|Read time|Temps de lecture|Tiempo de lectura|Tempo di lettura|Время чтения)\s*:?\s*(?:ca\.\s*)?)?\d+\s*-?\s*(?:min(?:ute[ns]?|utos?|uti|s)?|мин(?:ут[аы]?)?)(?!\p{L})\.?(?:\s*(?:read(?:ing)?|Lesezeit|de lecture|de lectura|di lettura|чтения))?/iu;

/** A time of day, with its zone. */
const TIME =
  /(?<!\d)\d{1,2}(?:[:.h]\d{2}(?:[:.]\d{2})?)?\s*(?:[ap]\.?m\.?(?!\p{L})|Uhr|h(?!\p{L}))|(?<!\d)\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?!\d)/giu;
const ZONE =
  /(?<!\p{L})(?:GMT|UTC|BST|CES?T|MES?Z|[ECMP][SD]?T|IST|JST|MSK)(?:[+-]\d{1,2})?(?!\p{L})/gu;

/** Words that say what a moment is the moment of. */
const LABEL =
  /(?<!\p{L})(?:(?:first |last )?(?:published|posted|updated|modified)|veröffentlicht|aktualisiert|stand|publié|mis à jour|publicado|actualizado|atualizado|pubblicato|aggiornato|опубликовано|обновлено|г|le|el|il|em|am|um|on|at|às|à|of|the)(?!\p{L})/giu;

/** The same for a change that came later. */
const CHANGE =
  /(?:updated|modified|aktualisiert|stand|mise? à jour|actualizado|atualizado|aggiornato|обновлено|آخر تحديث|更新(?:时间|時間|日時)?|수정)[^\p{L}\d]*(?:(?:on|am|le|el|il|em|à)\s*)?$/iu;

/** What else stands in a byline: agencies without a name, how many comments there are. */
const BESIDE =
  /(?<!\p{L})(?:(?:and|with|und|mit|et|avec)\s+(?:the\s+)?(?:wires?|wire (?:services?|reports?)|(?:news )?agencies|agenturen|agences)|(?:\d+|no)\s+(?:comments?|kommentare?|commentaires?|comentarios?|commenti)|(?:leave|add|post) a comment)(?!\p{L})/giu;

/** Words that stand between the names in a byline. */
const JOINTS = /(?<!\p{L})(?:by|and|with|von|und|par|et|por|di|y|e|и)(?!\p{L})/giu;

/** What stands between the names of a byline and a place, a role or an outlet: "Jo Bell in Lorne". */
const AFTER_NAMES = /^(?:\s*(?:[,|/·•–—-]\s*|\(|(?=\b(?:in|at|for|aus|à|en)\b))|$)/u;

/** What is left of a line when all that a byline consists of is taken out of it. */
interface Taken extends Byline {
  readonly hasDate: boolean;
  /** Whether it says a time of day. */
  readonly hasTime: boolean;
  /** Whether it says how long it takes to read. */
  readonly isTimed: boolean;
  /** The rest, case and accents as printed. */
  readonly rest: string;
  /** Words of the rest that are no names of days. */
  readonly words: readonly string[];
}

function wordsOf(text: string): readonly string[] {
  const words =
    fold(text)
      .replace(JOINTS, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !isWeekday(word));
}

/** The authors among the names after "By": behind a comma may stand a role or an outlet, "By Jo Bell, North Post". */
function authorsIn(names: string): readonly string[] {
  const parted = names.split(BETWEEN).map(collapse);
  const behindComma = new Set(
    names
      .split(/,\s*/u)
      .slice(1)
      .flatMap((part) => part.split(BETWEEN)[0] ?? [])
      .map(collapse),
  );
  return parted.filter((name) => name !== '' && !(behindComma.has(name) && isOffice(name)));
}

/** A day of the week right before a date. */
const WEEKDAY_BEFORE = /(?<!\p{L})(?<word>\p{L}+)[.,]?\s*$/u;

/** Where a date begins, with the day of the week before it. */
function startOfDate(text: string, start: number): number {
  const before = WEEKDAY_BEFORE.exec(text.slice(0, start));
  return before !== null && isWeekday(before.groups?.['word'] ?? '') ? before.index : start;
}

function takeApart(text: string): Taken {
  const days: string[] = [];
  let hasDate = false;
  let rest = text;
  // Dates go before names do: the name of a month has a capital as well.
  for (let date = findDate(rest); date !== null; date = findDate(rest)) {
    hasDate = true;
    const before = rest.slice(0, startOfDate(rest, date.start));
    if (date.day !== null && !CHANGE.test(before)) days.push(date.day);
    rest = `${before} | ${rest.slice(date.end)}`;
  }
  const by = BY.exec(rest);
  const names = by?.groups?.['names'] ?? '';
  if (by !== null) rest = `${rest.slice(0, by.index)} ${rest.slice(by.index + by[0].length)}`;
  const isTimed = READING_TIME.test(rest);
  const hasTime = rest.search(TIME) !== -1;
  rest = rest
    .replace(BESIDE, ' ')
    .replace(READING_TIME, ' ')
    .replace(TIME, ' ')
    .replace(ZONE, ' ')
    .replace(LABEL, ' ');
  return { authors: authorsIn(names), days, hasDate, hasTime, isTimed, rest, words: wordsOf(rest) };
}

/**
 * Reads a byline: a line of nothing but authors, dates, times and the time it takes to read, whatever
 * it is named, with an author or a reading time among them.
 *
 * @param known names of the article's authors, as far as the page tells them elsewhere
 * @returns `null` for every other text
 */
export function readByline(text: string, known: readonly string[]): Byline | null {
  if (countWords(text) > LONGEST) return null;
  const { authors, days, hasDate, isTimed, rest } = takeApart(text);
  const folded = fold(rest);
  const others = known.reduce((words, name) => words.replace(fold(name), ' '), folded);
  const isSigned = authors.length > 0 || others !== folded;
  // A name without "By" is one where nothing but a date and a reading time stands beside it.
  const isNamed = hasDate && isTimed && ONLY_NAME.test(rest.replace(/[|·•,–—/\s]+/gu, ' ').trim());
  const isWhole = wordsOf(others).length === 0;
  const isByline = isNamed || (isWhole && (hasDate || isTimed) && (isSigned || isTimed));
  return isByline ? { authors, days } : null;
}

/** Names of two words or more each and nothing else: "Jo Bell and Sam Okoro", "JO BELL". */
export function namesAlone(text: string): readonly string[] {
  const names = text.split(BETWEEN).map(collapse);
  return names.every((name) => ONLY_NAME.test(name)) ? names : [];
}

/**
 * Reads a line that is known to stand where bylines do: beside those of `readByline`, names after "By",
 * whatever place, role or outlet follows them, one that names nobody, and a date with its label.
 *
 * @returns `null` for every other text
 */
export function readBylineInPlace(text: string): Byline | null {
  const byline = readByline(text, []);
  if (byline !== null || countWords(text) > LONGEST) return byline;
  if (UNNAMED.test(collapse(text))) return { authors: [], days: [] };
  const { authors, days, hasDate, hasTime, words } = takeApart(text);
  if (words.length === 0 && (hasDate || authors.length > 0)) return { authors, days };
  if (words.length > MOST_OTHERS) return null;
  // A day with its time of day is a moment of publication beside a rubric as well: "Coast 3 May 2024, 9:30".
  if (hasDate && hasTime) return { authors, days };
  const by = BY.exec(text.trim());
  if (by === null || by.index > 0) return null;
  return AFTER_NAMES.test(text.trim().slice(by[0].length)) ? { authors, days } : null;
}

/** What bylines say of their article. */
export interface BylineFacts extends Byline {
  /** The bylines that it is taken from. */
  readonly from: readonly string[];
}

/**
 * What the bylines that were left out say of their article, where they all say the same. Those in the
 * article's place count before boxes that are only named so, which lists of other articles have as well.
 *
 * @param inPlace texts of the bylines where bylines stand
 * @param outlets names of the article's outlet, which is no author
 * @param named texts of boxes that are named as bylines, from anywhere on the page
 */
export function bylineFacts(
  inPlace: readonly string[],
  outlets: readonly string[] = [],
  named: readonly string[] = [],
): BylineFacts {
  const own = new Set(outlets.map(fold));
  const read = [inPlace, named].map((texts) =>
    texts.flatMap((text) => {
      const byline = readBylineInPlace(text);
      if (byline === null) return [];
      const authors = byline.authors.filter((name) => !own.has(fold(name)));
      return [{ ...byline, authors, days: byline.days.slice(0, 1), text }];
    }),
  );
  const factOf = (key: 'authors' | 'days'): { values: readonly string[]; from: string[] } => {
    const told = read.map((list) => list.filter((byline) => byline[key].length > 0));
    const [first, ...others] = told.find((list) => list.length > 0) ?? [];
    const isAgreed = others.every((byline) => byline[key].join() === first?.[key].join());
    if (first === undefined || !isAgreed) return { values: [], from: [] };
    return { values: first[key], from: [first.text] };
  };
  const [authors, days] = [factOf('authors'), factOf('days')];
  const from = [...new Set([...authors.from, ...days.from])];
  return { authors: authors.values, days: days.values, from };
}

/**
 * What an editor is told of bylines that are left out: what is taken from them, and whom they name beside
 * the authors that the metadata do.
 *
 * @param told what the metadata say; empty where they say nothing
 */
export function bylineNotes(
  { authors, days, from }: BylineFacts,
  told: { readonly authors: readonly string[]; readonly published: string },
): readonly string[] {
  const line = from.map((text) => quoted(text)).join(', ');
  const known = new Set(told.authors.map(fold));
  const others =
    known.size === 0 ? [] : authors.filter((name) => !known.has(fold(name)) && !isAgency(name));
  const taken = [
    ...(known.size === 0 && authors.length > 0 ? ['author'] : []),
    ...(told.published === '' && days.length > 0 ? ['published'] : []),
  ];
  return [
    ...(taken.length > 0 ? [`${taken.join(' and ')} taken from the byline ${line}`] : []),
    ...(others.length > 0
      ? [
          `the byline ${quoted(from[0] ?? '')} names ${others.join(', ')} beside the author that is set`,
        ]
      : []),
  ];
}
