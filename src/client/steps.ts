import { announce, endWords } from './announcing.ts';
import { go, startFromLinks } from './going.ts';

/** Two buttons that go from difference to difference. */
export class FacingSteps extends HTMLElement {
  connectedCallback(): void {
    const status = document.createElement('span');
    status.className = 'hidden';
    status.setAttribute('role', 'status');
    this.append(status);
    startFromLinks();
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const step = target.dataset['step'] === 'next' ? 'next' : 'previous';
      const row = go(step, 'difference', false);
      const label = row?.querySelector('.label')?.textContent?.trim();
      announce(row ? `Row ${label ?? ''}` : endWords(step, 'difference'));
    });
  }
}
