import type { ComparisonData } from '../comparison-schema.ts';
import { xmlElement as element } from '../xml.ts';
import { body } from './body.ts';
import { header } from './header.ts';
import { standOff } from './stand-off.ts';

/**
 * A comparison as a TEI P5 document (valid against `tei_all`): parallel segmentation for what the two
 * articles tell in one order, links that stand apart from the text for all that is paired. Both
 * articles can be read out of it exactly; a character that XML cannot hold is a `<g>` that names it.
 */
export function teiDocument(data: ComparisonData): string {
  const text = element('text', {}, `\n${body(data)}\n${standOff(data)}`);
  const root = element(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' },
    `\n${header(data)}\n${text}\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
