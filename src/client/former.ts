/** Ids of rows and of passages in the views of a comparison, with the passage's own id. */
const ELEMENT = /^#(?:row-(?:b-)?|[ab]-)(p[a-z2-7]{8}(?:-\d+)?)$/;

/** The address of a passage on one of the pages of passages; `null` where none has it. */
async function passageAddress(id: string, pages: readonly string[]): Promise<string | null> {
  for (const page of pages) {
    const answer = await fetch(page);
    if (answer.ok && (await answer.text()).includes(` id="${id}"`)) return `${page}#${id}`;
  }
  return null;
}

/**
 * Leads on who comes by a link to a row or a passage of the comparison that stood at this address while
 * the story had two articles: to the passage with its twins in all articles.
 */
class Former extends HTMLElement {
  connectedCallback() {
    const id = ELEMENT.exec(location.hash)?.[1];
    if (id === undefined) return;
    passageAddress(id, (this.dataset['pages'] ?? '').split(' ')).then(
      (address) => {
        if (address !== null) location.replace(address);
      },
      // Off line the page stays as it is: it lists the comparisons.
      () => undefined,
    );
  }
}

customElements.define('facing-former', Former);
