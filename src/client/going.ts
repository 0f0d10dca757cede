/** Where to go from the row one is at. */
export type Step = 'next' | 'previous';

/** What to stop at. */
export type Stop = 'row' | 'difference';

/** Selects the rows of the page. */
export const ROWS = '.rows > .row';

/** Rows that the filter shows, in order. */
export function shownRows(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROWS)].filter((row) => row.offsetParent);
}

function differs({ dataset: { kind, moved } }: HTMLElement): boolean {
  return kind !== 'furniture' && (kind !== 'verbatim' || moved !== undefined);
}

function isInView(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** The row one has gone to, by focus, by step or by link, while it is in view; else `null`. */
function current(): HTMLElement | null {
  const rows = [
    document.activeElement?.closest<HTMLElement>('.row'),
    document.querySelector<HTMLElement>('.row[aria-current]'),
    document.querySelector<HTMLElement>('.row:is(:target, :has(:target))'),
  ];
  return rows.find((row) => row && isInView(row)) ?? null;
}

function leaveCurrent(): void {
  for (const row of document.querySelectorAll('.row[aria-current]')) {
    row.removeAttribute('aria-current');
  }
}

/** Lets a link within the page settle the row one is at, whatever row was gone to before. */
export function startFromLinks(): void {
  addEventListener('hashchange', leaveCurrent);
}

/** Height of what sticks to the top of the window and hides what is under it. */
function covered(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

/**
 * The row to go to: from the one gone to before, else from the top of the window.
 *
 * @returns `null` where there is none
 */
function goal(step: Step, stop: Stop): HTMLElement | null {
  const at = current();
  const edge = covered();
  const beyond = (row: HTMLElement) => {
    if (row === at) return false;
    const order = at
      ? at.compareDocumentPosition(row) & Node.DOCUMENT_POSITION_FOLLOWING
        ? 1
        : -1
      : row.getBoundingClientRect().top - edge + 1;
    return step === 'next' ? order > 0 : order < 0;
  };
  const rows = shownRows().filter((row) => beyond(row) && (stop === 'row' || differs(row)));
  return (step === 'next' ? rows[0] : rows.at(-1)) ?? null;
}

/**
 * Goes to the next or previous row or difference and makes it the current one.
 *
 * @returns the row; `null` where there is none
 */
export function go(step: Step, stop: Stop, focus: boolean): HTMLElement | null {
  const row = goal(step, stop);
  if (!row) return null;
  leaveCurrent();
  row.setAttribute('aria-current', 'true');
  // At once: the next key asks where the row stands.
  row.scrollIntoView({ behavior: 'instant' });
  if (focus) row.querySelector<HTMLElement>('.num')?.focus({ preventScroll: true });
  return row;
}
