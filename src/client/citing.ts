/** The address of a row, without the filter. */
export function rowAddress(row: Element): string {
  return `${location.origin}${location.pathname}#${row.id}`;
}

/** Words that stand in quotation marks already. */
const QUOTED = /^["“„«‹「『].*["”“»›」』]$/su;

/** What a cell tells, as a citation quotes it: its passages, or in brackets how much is not printed. */
function toldIn(cell: Element): string[] {
  const passages = [...cell.querySelectorAll('.passage')].map(({ textContent }) =>
    QUOTED.test(textContent) ? textContent : `“${textContent}”`,
  );
  const withheld = [...cell.querySelectorAll('.withheld')].map(
    ({ textContent }) => `[${textContent}]`,
  );
  return [...passages, ...withheld];
}

/**
 * A row as a citation: each passage with its article, then this edition and the row's address.
 *
 * @param rows the element around all rows, which carries how each article is cited
 */
export function rowCitation(row: Element, rows: HTMLElement): string {
  const told = (['a', 'b'] as const).flatMap((side) =>
    [...row.querySelectorAll(`.cell.${side}`)]
      .flatMap(toldIn)
      .map((told) => `${told} (${rows.dataset[side]})`),
  );
  const label = row.querySelector('.label')?.textContent?.trim() ?? '';
  const number = row.querySelector('.label .num')?.textContent?.trim() ?? '';
  const kind = label.slice(number.length).trim();
  return [
    ...told,
    `Facing Pages, “${rows.dataset['title']}”, row ${number}, ${kind}: ${rowAddress(row)}`,
  ].join('\n');
}
