import { tell } from './announcing.ts';
import { rowAddress, rowCitation } from './citing.ts';
import { columnOf, columnText } from './column.ts';

/** Copying from the rows: one column, a link, a citation. */
export class FacingRows extends HTMLElement {
  connectedCallback(): void {
    // While one column is selected the other lets the selection pass by.
    this.addEventListener('pointerdown', ({ target }) => {
      const column = target instanceof Node ? columnOf(target) : null;
      if (column) this.dataset['column'] = column;
      else delete this.dataset['column'];
    });
    this.addEventListener('copy', (event) => {
      const selection = getSelection();
      const text = selection && columnText(this, selection);
      if (text === null || !event.clipboardData) return;
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    });
    // `toggle` does not bubble.
    this.addEventListener('toggle', ({ target }) => this.#offer(target), true);
  }

  /** Adds what can be done with a row when its evidence is opened. */
  #offer(details: EventTarget | null): void {
    const row = details instanceof Element ? details.closest('.row') : null;
    const acts = row?.querySelector('.acts');
    if (!row || !acts || acts.querySelector('button') || !navigator.clipboard) return;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    const offers: [string, string, () => string][] = [
      ['copy link', 'Link copied', () => rowAddress(row)],
      ['copy citation', 'Citation copied', () => rowCitation(row, this)],
    ];
    for (const [name, done, text] of offers) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = name;
      button.addEventListener('click', () => {
        navigator.clipboard.writeText(text()).then(
          () => tell(status, done),
          () => tell(status, 'Could not copy'),
        );
      });
      acts.append(' ', button);
    }
    acts.append(' ', status);
  }
}
