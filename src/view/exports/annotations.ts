import { moveWords } from '../kind.ts';
import type { ComparisonData, LinkData } from './comparison-schema.ts';
import {
  type PassageInBlock,
  passagesInBlocks,
  type TextPositionSelector,
  type TextQuoteSelector,
  textPositionSelector,
  textQuoteSelector,
} from './text-selectors.ts';

/** Selects an element by its id (Web Annotation Data Model, 4.2.1), then words in its text. */
interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3236';
  readonly value: string;
  readonly refinedBy: TextPositionSelector;
}

/** Words of an article, in its original or on the page of the comparison. */
interface SpecificResource {
  readonly type: 'SpecificResource';
  readonly purpose?: 'linking';
  readonly source: string;
  readonly selector: readonly (FragmentSelector | TextQuoteSelector)[];
}

interface Tag {
  readonly type: 'TextualBody';
  readonly purpose: 'tagging';
  readonly format: 'text/plain';
  readonly language: 'en';
  readonly value: string;
}

/** One link as a Web Annotation: its body stands right, its target left. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'linking';
  readonly body: readonly (SpecificResource | Tag)[];
  readonly target: readonly SpecificResource[];
}

/** A collection with all its annotations in one page (Web Annotation Data Model, 5). */
export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
}

/** One side of a comparison, and where its passages stand. */
interface AnnotatedSide {
  readonly side: 'a' | 'b';
  /** The article's own address; `null` where it is not known. */
  readonly url: string | null;
  /** Address of the page of the comparison. */
  readonly page: string;
  readonly passages: ReadonlyMap<string, PassageInBlock>;
}

function annotatedSide(side: 'a' | 'b', { articles, page }: ComparisonData): AnnotatedSide {
  const article = articles[side];
  return { side, url: article.url, page, passages: passagesInBlocks(article) };
}

/** Where the words of one side of a link stand: in the original where its address is known, and on the page. */
function places(link: LinkData, { side, url, page, passages }: AnnotatedSide): SpecificResource[] {
  const id = link[side];
  const passage = passages.get(id);
  if (passage === undefined) return [];
  const { text, around, start } = passage;
  const part = link.covers[side];
  const onPage: SpecificResource = {
    type: 'SpecificResource',
    source: page,
    selector: [
      {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: id,
        refinedBy: textPositionSelector(text, part),
      },
      textQuoteSelector(text, part),
    ],
  };
  if (url === null) return [onPage];
  const inOriginal: SpecificResource = {
    type: 'SpecificResource',
    source: url,
    selector: [textQuoteSelector(around, { start: start + part.start, end: start + part.end })],
  };
  return [inOriginal, onPage];
}

function tag(value: string): Tag {
  return { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: 'en', value };
}

function annotation(
  link: LinkData,
  left: AnnotatedSide,
  right: AnnotatedSide,
  file: string,
): Annotation {
  const tags = [
    tag(link.kind),
    ...(link.moved === null ? [] : [tag(moveWords(link.moved))]),
    ...(link.pinned ? [tag('paired by hand')] : []),
  ];
  const linked = places(link, right).map((place) => ({
    ...place,
    purpose: 'linking' as const,
  }));
  return {
    id: `${file}#${link.id}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [...linked, ...tags],
    target: places(link, left),
  };
}

/**
 * The links of a comparison as W3C Web Annotations (Web Annotation Data Model, 2017), in JSON-LD.
 * Each selects the words that the link covers, not more.
 *
 * @param name of the file, beside the page
 */
export function annotationCollection(data: ComparisonData, name: string): AnnotationCollection {
  const file = `${data.page}${name}`;
  const { a, b } = data.articles;
  const [left, right] = [annotatedSide('a', data), annotatedSide('b', data)];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: file,
    type: 'AnnotationCollection',
    label: `${data.story.title}: ${a.outlet} and ${b.outlet}`,
    total: data.links.length,
    first: {
      id: `${file}#page`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: data.links.map((link) => annotation(link, left, right, file)),
    },
  };
}
