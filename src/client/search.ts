import type { SearchText } from '../view/search/search-index.ts';
import { terms } from '../view/search/terms.ts';
import { type Found, look, type Results } from './search-files.ts';

/** Milliseconds that a reader who types is given before the search looks. */
const PAUSE = 150;

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A text with the words that were found marked. */
function marked(text: string, found: ReadonlySet<string>): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let at = 0;
  for (const { term, start, end } of terms(text)) {
    if (start < at || !found.has(term)) continue;
    parts.push(text.slice(at, start), element('mark', 'evidence', text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

/** Looks for words in the index and lists what it finds, the words kept in the address. */
export class FacingSearch extends HTMLElement {
  readonly #files = new Map<string, Promise<unknown>>();
  #waiting: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const [form, input] = [this.querySelector('form'), this.querySelector('input')];
    if (!form || !input) return;
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#search(input.value);
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#waiting);
      this.#waiting = setTimeout(() => this.#search(input.value), PAUSE);
    });
    if (input.value) this.#search(input.value);
    else input.focus();
  }

  #read(file: string): Promise<unknown> {
    const kept =
      this.#files.get(file) ??
      fetch(`${this.dataset['index']}${file}.json`).then((response) => response.json());
    this.#files.set(file, kept);
    return kept;
  }

  async #search(query: string): Promise<void> {
    clearTimeout(this.#waiting);
    const search = query.trim() && `?${new URLSearchParams({ q: query.trim() })}`;
    history.replaceState(null, '', `${location.pathname}${search}`);
    const results = await look(query, (file) => this.#read(file)).catch(() => null);
    // What was typed meanwhile has a search of its own.
    if (this.querySelector('input')?.value === query) this.#show(query, results);
  }

  #show(query: string, results: Results | null): void {
    const shown = results?.stories.reduce((sum, { texts }) => sum + texts.length, 0) ?? 0;
    const status = this.querySelector('[role="status"]');
    if (status) {
      if (!query.trim()) status.textContent = '';
      else if (terms(query).length === 0) status.textContent = 'Type two letters or more.';
      else if (!results) status.textContent = 'The index cannot be read. Try again.';
      else if (shown === 0)
        status.textContent = 'Nothing found. Words are found by how they begin.';
      else {
        const found = `${results.count} ${results.count === 1 ? 'place' : 'places'} found`;
        const near = results.near.map((word) => `, by words that begin like “${word}”`).join('');
        status.textContent = `${found}${near}${shown < results.count ? `, ${shown} shown` : ''}.`;
      }
    }
    this.querySelector('.results')?.replaceChildren(
      ...(results?.stories ?? []).map((story) => this.#story(story, results?.words ?? new Set())),
    );
  }

  /** A title that was found is the heading itself, and leads to its story. */
  #story({ title, texts }: Found, words: ReadonlySet<string>): HTMLElement {
    const head = texts.find(({ text, outlet }) => outlet === null && text === title);
    const heading = element(
      'h2',
      'a',
      head ? this.#link(head, ...marked(head.text, words)) : title,
    );
    heading.dir = 'auto';
    const items = texts.filter((text) => text !== head).map((text) => this.#text(text, words));
    const hits = items.length === 0 ? [] : [element('ul', 'hits b', ...items)];
    return element('li', 'spread', heading, ...hits);
  }

  #link({ path }: SearchText, ...children: (Node | string)[]): HTMLElement {
    const link = document.createElement('a');
    link.href = `${this.dataset['root']}${path}`;
    link.append(...children);
    return link;
  }

  /** The whole of a passage is touched, and the name of its outlet looks like the link. */
  #text(found: SearchText, words: ReadonlySet<string>): HTMLElement {
    const { text, outlet, lang, dir } = found;
    const passage = element('p', 'passage', ...marked(text, words));
    passage.lang = lang;
    passage.dir = dir;
    const source = element('p', 'note', outlet ?? 'About the story');
    return element('li', '', this.#link(found, source, passage));
  }
}
