/** The address of a row, without the filter. */
export function rowAddress(row: Element): string {
  return `${location.origin}${location.pathname}#${row.id}`;
}

/**
 * A row as a citation: each passage with its article, then this edition and the row's address.
 *
 * @param rows the element around all rows, which carries how each article is cited
 */
export function rowCitation(row: Element, rows: HTMLElement): string {
  const told = (['a', 'b'] as const).flatMap((side) =>
    [...row.querySelectorAll(`.cell.${side} .passage`)].map(
      (passage) => `“${passage.textContent}” (${rows.dataset[side]})`,
    ),
  );
  const label = row.querySelector('.label')?.textContent?.trim() ?? '';
  return [
    ...told,
    `Facing Pages, “${rows.dataset['title']}”, row ${label}: ${rowAddress(row)}`,
  ].join('\n');
}
