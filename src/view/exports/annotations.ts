import { moveWords } from '../kind.ts';
import type { ComparisonData, LinkData } from './comparison-schema.ts';
import {
  inBlock,
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

/** Where the words of one side of a link stand: in the original where its address is known, and on the page. */
function places(side: 'a' | 'b', link: LinkData, data: ComparisonData): SpecificResource[] {
  const article = data.articles[side];
  const id = link[side];
  const index = article.passages.findIndex((passage) => passage.id === id);
  const text = article.passages[index]?.text ?? null;
  if (text === null) return [];
  const part = link.covers[side];
  const around = inBlock(article, index, part);
  const onPage: SpecificResource = {
    type: 'SpecificResource',
    source: data.page,
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
  if (article.url === null) return [onPage];
  const inOriginal: SpecificResource = {
    type: 'SpecificResource',
    source: article.url,
    selector: [textQuoteSelector(around.text, around.range)],
  };
  return [inOriginal, onPage];
}

function tag(value: string): Tag {
  return { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', language: 'en', value };
}

function annotation(link: LinkData, data: ComparisonData, file: string): Annotation {
  const tags = [
    tag(link.kind),
    ...(link.moved === null ? [] : [tag(moveWords(link.moved))]),
    ...(link.pinned ? [tag('paired by hand')] : []),
  ];
  const linked = places('b', link, data).map((place) => ({
    ...place,
    purpose: 'linking' as const,
  }));
  return {
    id: `${file}#${link.id}`,
    type: 'Annotation',
    motivation: 'linking',
    body: [...linked, ...tags],
    target: places('a', link, data),
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
      items: data.links.map((link) => annotation(link, data, file)),
    },
  };
}
