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
    if (!row || !acts || acts.childElementCount > 1 || !navigator.clipboard) return;
    acts.setAttribute('aria-live', 'polite');
    const offers: [string, () => string][] = [
      ['copy link', () => rowAddress(row)],
      ['copy citation', () => rowCitation(row, this)],
    ];
    for (const [words, text] of offers) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = words;
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(text());
        button.textContent = 'copied';
      });
      acts.append(' ', button);
    }
  }
}
