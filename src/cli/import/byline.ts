import { fold } from '../../text/fold.ts';
import { countWords } from './count-words.ts';
import { findDate, isWeekday } from './printed-date.ts';
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

/** A name of two to four words, each with a capital; small words may stand between them. */
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s+(?:(?:van|von|de|der|den|del|la|le|du|da|dos|bin|al|el|y)\s+){0,2}\p{Lu}[\p{L}\p{M}'’.-]*){1,3}`;

/** Names after the word that bylines set before them. */
const BY = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:By|BY|by|Von|von|Par|par|Por|por|Door|door|Автор|Текст|Text|Texte)\s*:?\s+(?<names>${NAME}(?:\s*(?:,|&|(?<!\p{L})(?:and|und|et|y|e|en|и))\s*${NAME}){0,5})`,
  'u',
);

const ONLY_NAME = new RegExp(`^${NAME}$`, 'u');

/** What parts the names of a byline. */
const BETWEEN = /\s*(?:,|&|(?<!\p{L})(?:and|und|et|y|e|en|и)(?!\p{L}))\s+/u;

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
  /(?:updated|modified|aktualisiert|stand|mis à jour|actualizado|atualizado|aggiornato|обновлено)[^\p{L}\d]*(?:(?:on|am|le|el|il|em|à)\s*)?$/iu;

/** Words that stand between the names in a byline. */
const JOINTS = /(?<!\p{L})(?:by|and|with|von|und|par|et|por|y|e|и)(?!\p{L})/giu;

/**
 * Reads a byline: a line of nothing but authors, dates, times and the time it takes to read, whatever
 * it is named, with an author or a reading time among them.
 *
 * @param known names of the article's authors, as far as the page tells them elsewhere
 * @returns `null` for every other text
 */
export function readByline(text: string, known: readonly string[]): Byline | null {
  if (countWords(text) > LONGEST) return null;
  const by = BY.exec(text);
  const names = by?.groups?.['names'] ?? '';
  let rest =
    by === null ? text : `${text.slice(0, by.index)} ${text.slice(by.index + by[0].length)}`;
  const days: string[] = [];
  let hasDate = false;
  for (let date = findDate(rest); date !== null; date = findDate(rest)) {
    hasDate = true;
    const isChange = CHANGE.test(rest.slice(0, date.start));
    if (date.day !== null && !isChange) days.push(date.day);
    rest = `${rest.slice(0, date.start)} ${rest.slice(date.end)}`;
  }
  const isTimed = READING_TIME.test(rest);
  rest = rest.replace(READING_TIME, ' ').replace(TIME, ' ').replace(ZONE, ' ').replace(LABEL, ' ');
  const folded = fold(rest);
  const others = known.reduce((words, name) => words.replace(fold(name), ' '), folded);
  const isSigned = names !== '' || others !== folded;
  // A name without "By" is one where nothing but a date and a reading time stands beside it.
  const isNamed = hasDate && isTimed && ONLY_NAME.test(rest.replace(/[|·•,–—/\s]+/gu, ' ').trim());
  const left = (others.replace(JOINTS, ' ').match(/[\p{L}\p{N}]+/gu) ?? []).filter(
    (word) => !isWeekday(word),
  );
  const isByline = isNamed || (left.length === 0 && (hasDate || isTimed) && (isSigned || isTimed));
  if (!isByline) return null;
  const authors = names === '' ? [] : names.split(BETWEEN).map(collapse);
  return { authors, days };
}

/**
 * What the bylines that were left out of a page say of its article, where they all say the same.
 *
 * @param bylines their texts
 */
export function bylineFacts(bylines: readonly string[]): Byline & {
  /** The byline that each is taken from. */
  readonly from: string;
} {
  const read = bylines.flatMap((text) => {
    const names = BY.exec(text);
    const byline =
      readByline(text, []) ??
      (names?.[0] === text.trim()
        ? { authors: (names.groups?.['names'] ?? '').split(BETWEEN).map(collapse), days: [] }
        : null);
    return byline === null ? [] : [{ ...byline, text }];
  });
  const only = (values: readonly (readonly string[])[]): readonly string[] => {
    const given = values.filter((list) => list.length > 0);
    return new Set(given.map((list) => list.join('\n'))).size === 1 ? (given[0] ?? []) : [];
  };
  const authors = only(read.map((byline) => byline.authors));
  const days = only(read.map((byline) => byline.days.slice(0, 1)));
  const from = read.find((byline) => byline.authors.length > 0 || byline.days.length > 0)?.text;
  return { authors, days, from: from ?? '' };
}
