import { editDistance } from '../text/edit-distance.ts';
import { fold } from '../text/fold.ts';
import { nearest } from './nearest.ts';
import { passagesNamed } from './passages-named.ts';
import { isPin, namedPin } from './pin-form.ts';
import { quoted } from './problems/printable.ts';
import { type Problem, problemAt } from './problems/problem.ts';
import { pointAt, type SourceFile } from './problems/source.ts';
import type { ProblemName } from './problems/table.ts';
import type { Article, Passage, Pin } from './story.ts';
import type { Tree } from './tree.ts';

/** How many candidates a report shows. */
const CANDIDATES = 3;

/** Words of a text, for likeness only. */
function words(text: string): Set<string> {
  return new Set(fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

/** The share of an opening's characters that are those of a passage's beginning, 0 to 1. */
function sameBeginning(text: string, opening: string): number {
  const [own, wanted] = [fold(text).slice(0, opening.length), fold(opening)];
  return 1 - editDistance(own, wanted) / Math.max(1, own.length, wanted.length);
}

/**
 * The passages most like an opening, in order: by shared words, against those of both (Jaccard), and by how
 * nearly they begin with it.
 */
function candidates(article: Article, opening: string): Passage[] {
  const wanted = words(opening);
  return article.passages
    .map((passage) => {
      const own = words(passage.text.slice(0, Math.max(40, opening.length * 2)));
      const shared = [...wanted].filter((word) => own.has(word)).length;
      const common = shared / Math.max(1, wanted.size + own.size - shared);
      return { passage, common, likeness: common + sameBeginning(passage.text, opening) };
    })
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, CANDIDATES)
    .map(({ passage }) => passage);
}

function show(passage: Passage): string {
  return `  line ${passage.line}, #${passage.id}: ${quoted(passage.text)}`;
}

/** A pin with its place in the file. */
export interface PlacedPin {
  readonly pin: Pin;
  readonly offset: number;
}

const ID_FIX =
  'Copy the id from the end of the passage’s address on the page, since the words of the passage have changed; or write its opening words.';

/** Pins, resolved, and what is wrong with the rest. */
export interface ResolvedPins {
  readonly pins: readonly PlacedPin[];
  readonly problems: readonly Problem[];
}

/**
 * Finds the passages that pins name. A pin that names none, or more than one, is a problem that
 * shows the candidates; it is never moved to another passage.
 *
 * @param source `story.md`
 * @param tree the value of `same` or `different`; what has not the form of a pin is passed over, since
 *   holding it against the schema reports it
 * @param articles in the story's order
 */
export function resolvePins(
  source: SourceFile,
  tree: Tree,
  articles: readonly Article[],
): ResolvedPins {
  const pins: PlacedPin[] = [];
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
          'Add the opening words of a passage of another article, with its name before them.',
        );
      }
      return pin.entries.map(({ key: slug, value }) => ({ slug, opening: value }));
    }
    if (pin.kind !== 'list') return null;
    if (articles.length !== 2) {
      const what = `Unexpected pin without names of articles, expected them in a story of ${articles.length}: ${slugs.join(', ')}.`;
      const openings = pin.items.map((item) => (item.kind === 'text' ? item.text : ''));
      return report('pin-form-wrong', pin, what, namedPin(openings, articles));
    }
    return pin.items.map((opening, index) => ({ slug: slugs[index] ?? '', opening }));
  }

  function resolve(slug: string, opening: Tree, isNamed: boolean): Pin['passages'][number] | null {
    const article = articles.find((known) => known.slug === slug);
    if (article === undefined) {
      const slugs = articles.map((known) => known.slug);
      const near = nearest(slug, slugs);
      const expected = near === null ? `one of ${slugs.join(', ')}` : quoted(near);
      return report(
        'pin-form-wrong',
        opening,
        `Unexpected article ${quoted(slug)}, expected ${expected}.`,
        'Write the name of the article’s file without `.md`.',
      );
    }
    const text = opening.kind === 'text' ? opening.text : '';
    const found = passagesNamed(article, text);
    const [passage] = found;
    if (passage !== undefined && found.length === 1) return { article: slug, passage };
    if (passage !== undefined) {
      const list = found.slice(0, CANDIDATES).map((index) => article.passages[index]);
      const shown = list.flatMap((one) => (one === undefined ? [] : [show(one)]));
      const more = found.length - shown.length;
      const lines = more > 0 ? [...shown, `  and ${more} more`] : shown;
      const what = `Unexpected ${found.length} passages of ${slug}.md that begin ${quoted(text)}, expected one:\n${lines.join('\n')}`;
      return report('pin-many-matches', opening, what);
    }
    const elsewhere = articles.find(
      (other) => other !== article && passagesNamed(other, text).length > 0,
    );
    const near = candidates(article, text).map(show).join('\n');
    const hint = elsewhere === undefined ? '' : ` One of ${elsewhere.slug}.md does.`;
    const nearText = near === '' ? '' : ` The nearest:\n${near}`;
    const isId = text.startsWith('#');
    const expected = isId ? 'the id of a passage' : 'the opening words of a passage';
    const what = `Unexpected ${quoted(text)}, expected ${expected} of ${slug}.md.${hint}${nearText}`;
    const unordered =
      elsewhere === undefined
        ? undefined
        : isNamed
          ? `Write \`${elsewhere.slug}\` in the place of \`${slug}\`, or the opening words of a passage of ${slug}.md.`
          : 'Write the opening words in the order of the articles.';
    const fix = isId ? (unordered ?? ID_FIX) : unordered;
    return report('pin-no-match', opening, what, fix);
  }

  for (const pin of tree.kind === 'list' ? tree.items.filter(isPin) : []) {
    const passages = (sides(pin) ?? []).map(({ slug, opening }) =>
      resolve(slug, opening, pin.kind === 'map'),
    );
    const found = passages.filter((passage) => passage !== null);
    if (found.length >= 2 && found.length === passages.length) {
      pins.push({ pin: { passages: found }, offset: pin.offset });
    }
  }
  return { pins, problems };
}
