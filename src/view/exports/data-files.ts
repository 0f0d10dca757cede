import type { Path } from '../addresses.ts';
import { annotationCollection } from './annotations.ts';
import type { ComparisonData } from './comparison-schema.ts';
import { jsonFile } from './json.ts';
import { SCHEMA_PATH, SCHEMA_TYPE } from './json-schema.ts';
import { LEDGER_FILES } from './ledger-files.ts';
import { linksCsv } from './links-csv.ts';
import { teiDocument } from './tei/document.ts';

/** A file of data that is published beside the page of each comparison. */
export interface DataFile {
  readonly name: string;
  /** What a page calls it, within a sentence. */
  readonly label: string;
  /** Media type. */
  readonly type: string;
  /** The whole file for one comparison. */
  readonly text: (data: ComparisonData) => string;
}

const ANNOTATIONS = 'annotations.jsonld';

/** Every file of data of a comparison, in the order in which they are offered. */
export const DATA_FILES: readonly DataFile[] = [
  {
    name: 'comparison.json',
    label: 'JSON',
    type: 'application/json',
    text: jsonFile,
  },
  { name: 'links.csv', label: 'links as CSV', type: 'text/csv', text: linksCsv },
  {
    name: 'comparison.tei.xml',
    label: 'TEI',
    type: 'application/tei+xml',
    text: teiDocument,
  },
  {
    name: ANNOTATIONS,
    label: 'Web Annotations',
    type: 'application/ld+json',
    text: (data) => jsonFile(annotationCollection(data, ANNOTATIONS)),
  },
];

/** A link to a file of data, as a page prints it. */
export interface DataLink {
  /** Below the site's own address. */
  readonly path: Path;
  readonly label: string;
  readonly type: string;
}

/**
 * Links to the data of a comparison and to the schema that describes it.
 *
 * @param aligned path of the comparison's aligned view
 */
export function dataLinks(aligned: Path): readonly DataLink[] {
  return [
    ...DATA_FILES.map(({ name, label, type }) => ({ path: `${aligned}${name}`, label, type })),
    { path: SCHEMA_PATH, label: 'JSON Schema', type: SCHEMA_TYPE },
  ];
}

/** Links of one sort, under the name that a page gives to them. */
export interface DataLinkList {
  readonly name: string;
  readonly links: readonly DataLink[];
}

/**
 * All data of a comparison, as every page that tells of it links to them.
 *
 * @param aligned path of the comparison's aligned view
 */
export function dataLinkLists(aligned: Path): readonly DataLinkList[] {
  return [
    { name: 'Data', links: dataLinks(aligned) },
    { name: 'Ledgers as CSV', links: ledgerLinks(aligned) },
  ];
}

/**
 * Links to the ledgers of a comparison as tables.
 *
 * @param aligned path of the comparison's aligned view
 */
export function ledgerLinks(aligned: Path): readonly DataLink[] {
  return LEDGER_FILES.map(({ name, label, type }) => ({ path: `${aligned}${name}`, label, type }));
}
