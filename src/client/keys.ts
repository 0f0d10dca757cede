import { announce, endWords } from './announcing.ts';
import { go, type Step, type Stop } from './going.ts';

const STEPS: Readonly<Record<string, readonly [Step, Stop]>> = {
  n: ['next', 'difference'],
  p: ['previous', 'difference'],
  j: ['next', 'row'],
  k: ['previous', 'row'],
};

/** Where the choice to do without single keys is kept. */
const STORE = 'single-keys';

/** Storage may be forbidden; then the choice holds for the page. */
function stored(value?: string): string | null {
  try {
    if (value !== undefined) localStorage.setItem(STORE, value);
    return localStorage.getItem(STORE);
  } catch {
    return null;
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input:not([type="checkbox"]), textarea, select')
  );
}

/** Single keys that go through the rows, and the box that turns them off (WCAG 2.1.4). */
export class FacingKeys extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = stored() !== 'off';
    box.addEventListener('change', () => stored(box.checked ? 'on' : 'off'));
    document.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      const step = STEPS[key];
      if (!step || !box.checked || ctrlKey || metaKey || altKey || isTyping(target)) return;
      event.preventDefault();
      // The focus tells of the row it goes to; where it goes nowhere, nothing else would.
      announce(go(...step, true) ? '' : endWords(...step));
    });
  }
}
