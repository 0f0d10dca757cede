import { EditorCorrection, type PageCorrections } from './correction.ts';
import { EditorProblems, type Problem } from './problems.ts';

// Loaded by every page of a development server (`src/site/editor/editor.ts`), and by no other.

customElements.define('editor-problems', EditorProblems);
customElements.define('editor-correction', EditorCorrection);

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Adds to each row how its pairing may be corrected. */
async function offerCorrections(): Promise<void> {
  const page = location.pathname.slice(base.length);
  const response = await fetch(`${base}@editor/corrections?page=${encodeURIComponent(page)}`);
  if (!response.ok) return;
  const { file, rows }: PageCorrections = await response.json();
  for (const corrections of rows) {
    const fold = document.getElementById(corrections.row)?.querySelector('.fold');
    if (!fold) continue;
    const element = new EditorCorrection();
    fold.append(element);
    element.show(corrections, file);
  }
}

const problems = new EditorProblems();
document.body.append(problems);
import.meta.hot?.on('editor:problems', (found: readonly Problem[]) => problems.show(found));
import.meta.hot?.send('editor:ask');

if (document.querySelector('.rows > .row')) await offerCorrections();
