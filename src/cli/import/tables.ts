import type { Element, ElementContent, Parents } from 'hast';
import { elementsOf, isElement, outermost, textOf } from './tree.ts';

/** Longest text of a cell of data; old pages lay their columns of text out in tables. */
const LONGEST_CELL = 120;

function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement).filter(({ tagName }) => /^t[dh]$/u.test(tagName));
}

/**
 * Whether a table holds data: two columns at least, no table within, short cells, and two rows at least.
 * In a figure, one row with two cells that say something is enough: it may have a photo beside its caption.
 */
function isData(rows: readonly Element[], table: Element, isFigure: boolean): boolean {
  const inner = [...elementsOf(table)].filter(({ tagName }) => tagName === 'table');
  const cells = rows.flatMap(cellsOf);
  return (
    inner.length === 1 &&
    (rows.length > 1 || (isFigure && cells.filter((cell) => textOf(cell) !== '').length > 1)) &&
    rows.some((row) => cellsOf(row).length > 1) &&
    cells.every((cell) => textOf(cell).length <= LONGEST_CELL)
  );
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** A row as a list item: its cells in order, a space between two. */
function itemOf(row: Element): Element {
  const cells = cellsOf(row).map((cell): ElementContent[] => cell.children);
  return element(
    'li',
    cells.flatMap((children): ElementContent[] => [...children, { type: 'text', value: ' ' }]),
  );
}

/** Writes every table of data in a page as a list, in place, since articles are made of text alone. */
export function tablesToLists(page: Parents): void {
  const figures = [...outermost(page, ({ tagName }) => tagName === 'figure')];
  const inFigures = new Set(figures.flatMap(({ element: figure }) => [...elementsOf(figure)]));
  listTables(page, inFigures);
}

function listTables(part: Parents, inFigures: ReadonlySet<Element>): void {
  const tables = [...outermost(part, ({ tagName }) => tagName === 'table')];
  for (const { element: table, parent } of tables) {
    const rows = [...elementsOf(table)].filter(({ tagName }) => tagName === 'tr');
    if (!isData(rows, table, inFigures.has(table))) {
      listTables(table, inFigures);
      continue;
    }
    const title = [...elementsOf(table)].find(({ tagName }) => tagName === 'caption');
    const list = element('ul', rows.map(itemOf));
    const captioned = title === undefined ? [] : [element('figcaption', title.children)];
    const at = parent.children.indexOf(table);
    parent.children.splice(at, 1, element('figure', [...captioned, list]));
  }
}
