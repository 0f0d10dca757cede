import type { Element, ElementContent, Parents } from 'hast';
import { elementsOf, isElement, outermost, textOf } from './tree.ts';

/** Longest text of a cell of data; old pages lay their columns of text out in tables. */
const LONGEST_CELL = 120;

function cellsOf(row: Element): Element[] {
  return row.children.filter(isElement).filter(({ tagName }) => /^t[dh]$/u.test(tagName));
}

/** Whether a table holds data: two rows and two columns at least, no table within, short cells. */
function isData(rows: readonly Element[], table: Element): boolean {
  const inner = [...elementsOf(table)].filter(({ tagName }) => tagName === 'table');
  const cells = rows.flatMap(cellsOf);
  return (
    inner.length === 1 &&
    rows.length > 1 &&
    Math.max(...rows.map((row) => cellsOf(row).length)) > 1 &&
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
  const tables = [...outermost(page, ({ tagName }) => tagName === 'table')];
  for (const { element: table, parent } of tables) {
    const rows = [...elementsOf(table)].filter(({ tagName }) => tagName === 'tr');
    if (!isData(rows, table)) {
      tablesToLists(table);
      continue;
    }
    const title = [...elementsOf(table)].find(({ tagName }) => tagName === 'caption');
    const list = element('ul', rows.map(itemOf));
    const captioned = title === undefined ? [] : [element('figcaption', title.children)];
    const at = parent.children.indexOf(table);
    parent.children.splice(at, 1, element('figure', [...captioned, list]));
  }
}
