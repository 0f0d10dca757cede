import { fold } from '../text/fold.ts';
import { nearest } from './nearest.ts';
import { quoted } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import type { ProblemName } from './problems/table.ts';
import type { Article, Passage, Pin } from './story.ts';
import type { Tree } from './tree.ts';

/** Letters and digits of a text in matching form: quote marks, spaces and dashes need not be copied. */
export function matchingKey(text: string): string {
  const folded = fold(text);
  const letters = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
  return letters === '' ? folded : letters;
}

/** The passages whose opening words these are; one that they name whole goes before those they begin. */
export function passagesNamed(article: Article, opening: string): number[] {
  const named = (test: (passage: Passage) => boolean): number[] =>
    article.passages.flatMap((passage, index) => (test(passage) ? [index] : []));
  if (/^#/u.test(opening)) return named(({ id }) => `#${id}` === opening);
  const wanted = matchingKey(opening.replace(/(?:…|\.\.\.)\s*$/u, ''));
  if (wanted === '') return [];
  const whole = named(({ text }) => matchingKey(text) === wanted);
  return whole.length === 1 ? whole : named(({ text }) => matchingKey(text).startsWith(wanted));
}

/** How many candidates a report shows. */
const CANDIDATES = 3;

/** Words of a text, for likeness only. */
function words(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

/** The passages most like an opening: by shared words, against those of both (Jaccard), in order. */
function candidates(article: Article, opening: string): Passage[] {
  const wanted = words(opening);
  return article.passages
    .map((passage) => {
      const own = words(passage.text.slice(0, Math.max(40, opening.length * 2)));
      const shared = [...wanted].filter((word) => own.has(word)).length;
      return { passage, likeness: shared / Math.max(1, wanted.size + own.size - shared) };
    })
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, CANDIDATES)
    .map(({ passage }) => passage);
}

function show(passage: Passage): string {
  return `  line ${passage.line}, #${passage.id}: ${quoted(passage.text)}`;
}

/** Pins, resolved, and what is wrong with the rest. */
export interface ResolvedPins {
  readonly pins: readonly Pin[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the passages that pins name. A pin that names none, or more than one, is a problem that
 * shows the candidates; it is never moved to another passage.
 *
 * @param source `story.md`
 * @param tree the value of `same` or `different`, already held against the schema
 * @param articles in the story's order
 */
export function resolvePins(
  source: SourceFile,
  tree: Tree,
  articles: readonly Article[],
): ResolvedPins {
  const pins: Pin[] = [];
  const problems: Problem[] = [];
  const report = (name: ProblemName, { offset }: Tree, what: string, fix?: string): null => {
    const detail = fix === undefined ? {} : { fix };
    problems.push(problemAt(name, source, pointAt(source, offset), what, detail));
    return null;
  };

  /** Opening words with their article: by place in the list, or by key. */
  function sides(pin: Tree): { readonly slug: string; readonly opening: Tree }[] | null {
    const slugs = articles.map(({ slug }) => slug);
    if (pin.kind === 'map') {
      if (pin.entries.length < 2) {
        return report(
          'pin-form-wrong',
          pin,
          'Unexpected pin of one article, expected two or more.',
        );
      }
      return pin.entries.map(({ key: slug, value }) => ({ slug, opening: value }));
    }
    if (pin.kind !== 'list') return null;
    if (articles.length !== 2) {
      const what = `Unexpected pin without names of articles, expected them in a story of ${articles.length}: ${slugs.join(', ')}.`;
      return report('pin-form-wrong', pin, what);
    }
    return pin.items.map((opening, index) => ({ slug: slugs[index] ?? '', opening }));
  }

  function resolve(slug: string, opening: Tree): Pin['passages'][number] | null {
    const article = articles.find((known) => known.slug === slug);
    if (article === undefined) {
      const slugs = articles.map((known) => known.slug);
      const near = nearest(slug, slugs);
      const expected = near === null ? `one of ${slugs.join(', ')}` : quoted(near);
      return report(
        'pin-form-wrong',
        opening,
        `Unexpected article ${quoted(slug)}, expected ${expected}.`,
      );
    }
    const text = opening.kind === 'text' ? opening.text : '';
    const found = passagesNamed(article, text);
    const [passage] = found;
    if (passage !== undefined && found.length === 1) return { article: slug, passage };
    if (passage !== undefined) {
      const list = found.slice(0, CANDIDATES).map((index) => article.passages[index]);
      const shown = list.flatMap((one) => (one === undefined ? [] : [show(one)])).join('\n');
      const what = `Unexpected ${found.length} passages of ${slug}.md that begin ${quoted(text)}, expected one:\n${shown}`;
      return report('pin-many-matches', opening, what);
    }
    const elsewhere = articles.find(
      (other) => other !== article && passagesNamed(other, text).length > 0,
    );
    const near = candidates(article, text).map(show).join('\n');
    const hint = elsewhere === undefined ? '' : ` One of ${elsewhere.slug}.md does.`;
    const nearText = near === '' ? '' : ` The nearest:\n${near}`;
    const what = `Unexpected ${quoted(text)}, expected the opening words of a passage of ${slug}.md.${hint}${nearText}`;
    const fix =
      elsewhere === undefined ? undefined : 'Write the opening words in the order of the articles.';
    return report('pin-no-match', opening, what, fix);
  }

  for (const pin of tree.kind === 'list' ? tree.items : []) {
    const passages = (sides(pin) ?? []).map(({ slug, opening }) => resolve(slug, opening));
    const found = passages.filter((passage) => passage !== null);
    if (found.length >= 2 && found.length === passages.length) pins.push({ passages: found });
  }
  return { pins, problems };
}
