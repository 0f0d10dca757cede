import { ROWS, shownRows } from './going.ts';

const SHOW = 'show-';
const JUST = 'just-';

/**
 * Keeps the chosen filter in the address (`?hide=verbatim,furniture&just=moved`), says how many rows it
 * shows and, where it hides some, offers to show all.
 */
export class FacingFilter extends HTMLElement {
  readonly #all = document.createElement('button');

  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    const hidden = query.get('hide')?.split(',') ?? [];
    const just = query.get('just')?.split(',') ?? [];
    for (const box of this.#boxes()) {
      if (box.id.startsWith(SHOW)) box.checked = !hidden.includes(box.id.slice(SHOW.length));
      else box.checked = just.includes(box.id.slice(JUST.length));
    }
    this.#all.type = 'button';
    this.#all.className = 'note';
    this.#all.textContent = 'show all rows';
    this.#all.addEventListener('click', () => {
      this.#showAll();
      // The button goes, and the focus would go with it.
      const box = this.querySelector('input');
      box?.focus();
      if (document.activeElement !== box) this.querySelector('summary')?.focus();
    });
    this.querySelector('[role="status"]')?.after(this.#all);
    this.#count();
    this.addEventListener('change', () => this.#keep());
    addEventListener('hashchange', () => this.#reveal());
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.filter input')];
  }

  /** Names of the boxes that differ from how the page comes. */
  #changed(prefix: string, checked: boolean): string {
    return this.#boxes()
      .filter((box) => box.id.startsWith(prefix) && box.checked === checked)
      .map(({ id }) => id.slice(prefix.length))
      .join(',');
  }

  #keep(): void {
    const state = [
      ['hide', this.#changed(SHOW, false)],
      ['just', this.#changed(JUST, true)],
    ];
    // Names of kinds need no encoding, and a comma reads better than its code.
    const query = state.flatMap(([key, value]) => (value ? `${key}=${value}` : [])).join('&');
    history.replaceState(null, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
    // Behind the next picture: to count the rows, all of them are laid out.
    requestAnimationFrame(() => setTimeout(() => this.#count()));
  }

  #count(): void {
    const status = this.querySelector('[role="status"]');
    const [shown, all] = [shownRows().length, document.querySelectorAll(ROWS).length];
    if (status) status.textContent = `${shown} of ${all} ${all === 1 ? 'row' : 'rows'} shown`;
    this.#all.hidden = shown === all;
    // On a phone the boxes may be stowed: what hides rows is seen.
    const stowed = this.querySelector('details');
    if (stowed && shown < all) stowed.open = true;
  }

  #showAll(): void {
    for (const box of this.#boxes()) box.checked = box.id.startsWith(SHOW);
    this.#keep();
  }

  /** A link to a row that the filter hides shows all rows again. */
  #reveal(): void {
    const row = document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('.row');
    if (!row || row.offsetParent) return;
    this.#showAll();
    row.scrollIntoView();
  }
}
