import type { ArticleData, ComparisonData } from '../comparison-schema.ts';
import { xmlElement as element, xmlText } from '../xml.ts';

function textElement(name: string, text: string | null, attributes = {}): string {
  return text === null ? '' : element(name, attributes, xmlText(text));
}

/** A date with the day as TEI's `when` takes it; the whole is printed as the article has it. */
function date(published: string | null): string {
  const day = published?.slice(0, 'YYYY-MM-DD'.length);
  return textElement('date', published, { when: day });
}

function agency(name: string): string {
  return element(
    'respStmt',
    {},
    textElement('resp', 'agency credited') + textElement('name', name),
  );
}

/** A side's article as its bibliographic record. */
function witness(side: 'a' | 'b', article: ArticleData): string {
  const { outlet, headline, url, published, author, lang } = article;
  const record = [
    textElement('title', headline, { level: 'a', 'xml:lang': lang }),
    textElement('author', author),
    textElement('publisher', outlet),
    ...article.agency.map(agency),
    date(published),
    url === null ? '' : element('ref', { target: url }, xmlText(url)),
  ];
  return element('witness', { 'xml:id': side }, element('bibl', {}, record.join('')));
}

function statement(id: string, resp: string, name: string): string {
  return element(
    'respStmt',
    { 'xml:id': id },
    textElement('resp', resp) + textElement('name', name),
  );
}

/** How to read the encoding, for whoever has the file alone. */
const READING = [
  'Read for one witness alone, the readings give its article whole and in its own order.',
  'Each passage is a seg of the type "passage" whose text is the passage, character for character; white space around it is no part of it.',
  'Within a passage, a seg of another type holds words that differ from the facing article, and corresp names the words opposite.',
  'A milestone opens each block of the article.',
  'A g holds the place of a character that XML cannot hold and names it in n; a gap holds the place of words that are withheld.',
  'Passages of one row that keep their order share an app; all links and rows stand in the back.',
];

/** The header of a comparison's TEI document. */
export function header({ story, articles, page }: ComparisonData): string {
  const { a, b } = articles;
  const restricted = a.rights === 'excerpt' || b.rights === 'excerpt';
  const fileDesc = [
    element(
      'titleStmt',
      {},
      textElement('title', `${story.title}: ${a.outlet} and ${b.outlet}`) +
        statement('aligner', 'pairing by machine', 'Facing Pages') +
        statement('editor', 'pairing by hand', 'the editor'),
    ),
    element(
      'publicationStmt',
      {},
      textElement('publisher', 'Facing Pages') +
        textElement('idno', page, { type: 'URI' }) +
        element(
          'availability',
          { status: restricted ? 'restricted' : 'unknown' },
          textElement('p', 'The words of each article are its publisher’s.'),
        ),
    ),
    element('sourceDesc', {}, element('listWit', {}, witness('a', a) + witness('b', b))),
  ];
  const encodingDesc = [
    element('editorialDecl', {}, READING.map((sentence) => textElement('p', sentence)).join('')),
    element('variantEncoding', { method: 'parallel-segmentation', location: 'internal' }),
  ];
  const languages = [...new Set([a.lang, b.lang])].map((lang) =>
    element('language', { ident: lang }, xmlText(lang)),
  );
  return element(
    'teiHeader',
    {},
    element('fileDesc', {}, fileDesc.join('')) +
      element('encodingDesc', {}, encodingDesc.join('')) +
      element('profileDesc', {}, element('langUsage', {}, languages.join(''))),
  );
}
