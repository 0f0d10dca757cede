import { element, panelIn } from './style.ts';

/** Two passages that may be paired or parted (`src/view/corrections.ts`). */
interface Entry {
  readonly passages: readonly [string, string];
  readonly note: string;
  readonly offers: readonly {
    readonly does: string;
    readonly text: string;
    readonly where: string;
  }[];
}

/** How the pairing of a row may be corrected. */
interface RowCorrections {
  readonly row: string;
  readonly summary: string;
  readonly entries: readonly Entry[];
}

/** What the server tells of a page (`src/site/editor/corrections-data.ts`). */
export interface PageCorrections {
  readonly file: string;
  readonly rows: readonly RowCorrections[];
}

/** What each sort of correction does, in a sentence. */
const EFFECTS: Readonly<Record<string, string>> = {
  pair: 'Pair: the two tell the same, though the aligner has not paired them.',
  hold: 'Hold: the pair stays, whatever changes later in the articles or in the aligner.',
  part: 'Part: the two do not tell the same, and are never paired.',
};

/** A text to be pasted, with a button that copies it. */
function offerElement({ does, text, where }: Entry['offers'][number]): HTMLElement {
  const button = element('button', `Copy to ${does}`);
  button.type = 'button';
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  });
  button.title = EFFECTS[does] ?? '';
  const pasted = element('div');
  pasted.append(element('pre', text), element('p', where));
  const offer = element('div', '', 'offer');
  offer.append(button, pasted);
  return offer;
}

function entryElement({ passages, note, offers }: Entry): HTMLElement {
  const item = element('li');
  item.append(element('p', note, 'note'), ...passages.map((words) => element('p', `${words} …`)));
  item.append(...offers.map(offerElement));
  return item;
}

/** A row's button that opens how its pairing may be corrected. */
export class EditorCorrection extends HTMLElement {
  /** @param file where a correction is pasted */
  show({ summary, entries }: RowCorrections, file: string): void {
    const { root, panel } = panelIn(this, 'auto');
    const number = this.closest('.row')?.querySelector('.num')?.textContent ?? '';
    const list = element('ol');
    list.append(...entries.map(entryElement));
    const offered = new Set(entries.flatMap(({ offers }) => offers.map(({ does }) => does)));
    panel.append(
      element('h2', `Row ${number}: ${summary}`),
      element('p', `What is copied goes into the front matter of ${file}.`),
      ...Object.entries(EFFECTS)
        .filter(([does]) => offered.has(does))
        .map(([, effect]) => element('p', effect)),
      list,
    );
    if (entries.length === 0) panel.append(element('p', 'Nothing comes near these passages.'));
    const button = element('button', `✎ ${summary}`);
    button.type = 'button';
    button.ariaLabel = `Correct the pairing of row ${number}: ${summary}`;
    button.popoverTargetElement = panel;
    root.append(button);
  }
}
