import { element, panelIn } from './style.ts';

/** An error of the content, as the server tells of it (`src/site/editor/problem-messages.ts`). */
export interface Problem {
  readonly place: string;
  readonly whole: string;
  readonly name: string;
  readonly what: string;
  readonly frame: string | null;
  readonly why: string;
  readonly fix: string;
}

/** A place that opens in the editor's own program. */
function placeLink({ place, whole }: Problem): HTMLElement {
  const link = element('a', place);
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  link.href = `${base}__open-in-editor?file=${encodeURIComponent(whole)}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    void fetch(link.href);
  });
  return link;
}

function entry(problem: Problem): HTMLElement {
  const { name, what, frame, why, fix } = problem;
  const head = element('p', '', 'note');
  head.append(placeLink(problem), ` ${name}`);
  const item = element('li');
  item.append(head, element('pre', what, 'what'));
  if (frame !== null) item.append(element('pre', frame));
  item.append(element('p', `Why: ${why}`), element('p', `Fix: ${fix}`));
  return item;
}

/** The errors of the content, over the page for as long as there are any. */
export class EditorProblems extends HTMLElement {
  readonly #panel = panelIn(this, 'manual').panel;

  /** Shows errors in the place of those that are shown; none closes the panel. */
  show(problems: readonly Problem[]): void {
    const heading = `The content has ${problems.length === 1 ? 'an error' : `${problems.length} errors`}`;
    const list = element('ol');
    list.append(...problems.map(entry));
    this.#panel.className = 'error';
    this.#panel.role = 'alert';
    this.#panel.replaceChildren(element('h2', heading), list);
    this.#panel.togglePopover(problems.length > 0);
  }
}
