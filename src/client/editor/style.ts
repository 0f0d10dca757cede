/** The look of the overlay: plain, and apart from the look of the pages. */
export const style = `
  :host { color-scheme: light dark; font: 0.875rem/1.45 system-ui, sans-serif; text-align: start; }
  button { font: inherit; cursor: pointer; }
  [popover] {
    box-sizing: border-box; inset: auto 0 0; margin: 0 auto; width: min(56rem, 100%); max-height: 70vh;
    overflow: auto; padding: 1rem 1.25rem; border: 2px solid; border-bottom: 0;
    color: light-dark(#1a1a1a, #eee); background: light-dark(#fff, #1c1c1f);
  }
  [popover].error { border-color: light-dark(#b3261e, #ff8a80); }
  h2 { margin: 0 0 0.5rem; font-size: 1rem; }
  ol { margin: 0; padding: 0; list-style: none; }
  li { padding: 0.5rem 0; border-top: 1px solid light-dark(#ccc, #444); }
  p { margin: 0.25rem 0; }
  pre { margin: 0.25rem 0; overflow-x: auto; font: 0.8125rem/1.4 ui-monospace, monospace; }
  .what { white-space: pre-wrap; overflow-wrap: anywhere; }
  .note { font-weight: 600; }
  .offer { display: flex; gap: 0.75rem; align-items: center; }
  .offer div { flex: 1; min-width: 0; }
`;

/** Makes an element with text in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** Gives a host its own root, with a panel that opens over the page. */
export function panelIn(host: HTMLElement, kind: 'auto' | 'manual') {
  const root = host.attachShadow({ mode: 'open' });
  const panel = element('div');
  panel.popover = kind;
  root.append(element('style', style), panel);
  return { root, panel };
}
