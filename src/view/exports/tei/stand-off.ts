import type { ComparisonData, LinkData } from '../comparison-schema.ts';
import { xmlElement as element } from '../xml.ts';

function targets(ids: readonly string[]): string {
  return ids.map((id) => `#${id}`).join(' ');
}

function linkXml({ id, a, b, kind, moved, pinned }: LinkData): string {
  return element('link', {
    'xml:id': id,
    type: kind,
    subtype: moved === null ? null : `moved-${moved}`,
    resp: pinned ? '#editor' : '#aligner',
    target: targets([a, b]),
  });
}

function certainty({ id, confidence }: LinkData): string {
  return element('certainty', {
    target: `#${id}`,
    match: '@target',
    locus: 'value',
    degree: confidence,
  });
}

function group(type: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${element('linkGrp', { type }, `\n${items.join('\n')}\n`)}\n`;
}

/**
 * The back of a comparison's TEI document: every link with its certainty, whatever its order, and
 * every row of more than one passage.
 *
 * @returns an empty text where there is neither
 */
export function standOff({ links, rows }: ComparisonData): string {
  const tied = rows
    .filter(({ a, b }) => a.length + b.length > 1)
    .map(({ id, number, kind, a, b }) =>
      element('link', { 'xml:id': id, n: number, type: kind, target: targets([...a, ...b]) }),
    );
  const content =
    group('links', links.map(linkXml)) +
    group('rows', tied) +
    links.map((link) => `${certainty(link)}\n`).join('');
  return content === '' ? '' : `${element('back', {}, `\n${content}`)}\n`;
}
