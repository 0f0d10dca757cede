interface Twins {
  readonly a: Element;
  readonly b: Element;
  readonly refs: readonly Element[];
}

/** The passage that a link after it belongs to. */
function passageOf(ref: Element): Element | null {
  let before = ref.previousElementSibling;
  while (before && !before.matches('.passage')) before = before.previousElementSibling;
  return before;
}

/** All twins of the page, read from the links after the left passages. */
function readTwins(root: Element): Twins[] {
  return [...root.querySelectorAll<HTMLAnchorElement>('.a .ref[href^="#"]')].flatMap((ref) => {
    const a = passageOf(ref);
    const b = document.getElementById(ref.hash.slice(1));
    if (!a || !b) return [];
    const back = [...root.querySelectorAll(`.b .ref[href="#${a.id}"]`)];
    return [{ a, b, refs: [ref, ...back.filter((link) => passageOf(link) === b)] }];
  });
}

/** Whether a passage is among those from one to another, in the page's order. */
function between(passage: Element, first: string | undefined, last: string | undefined): boolean {
  const [from, to] = [first, last].map((id) => (id ? document.getElementById(id) : null));
  if (!from || !to) return false;
  const after = Node.DOCUMENT_POSITION_FOLLOWING;
  return (
    (passage === from || (from.compareDocumentPosition(passage) & after) > 0) &&
    (passage === to || (passage.compareDocumentPosition(to) & after) > 0)
  );
}

/** Whether a band of the map runs between these twins. */
function joins({ dataset }: SVGElement, { a, b }: Twins): boolean {
  const [fromA, toA] = dataset['a']?.split(' ') ?? [];
  const [fromB, toB] = dataset['b']?.split(' ') ?? [];
  return between(a, fromA, toA) && between(b, fromB, toB);
}

/** Lights a passage, its twins and the bands between them together, on hover and on focus. */
export function lightTwins(root: HTMLElement): void {
  const twins = readTwins(root);
  const bands = [...root.querySelectorAll<SVGElement>('a.band')];
  const light = ({ target }: Event) => {
    const at = target instanceof Element ? target.closest('.passage, .ref, a.band') : null;
    for (const lit of root.querySelectorAll('.lit')) lit.classList.remove('lit');
    if (!at) return;
    for (const pair of twins) {
      const band = bands.find((candidate) => joins(candidate, pair));
      if (at !== pair.a && at !== pair.b && at !== band && !pair.refs.includes(at)) continue;
      for (const element of [pair.a, pair.b, band]) element?.classList.add('lit');
    }
  };
  for (const type of ['pointerover', 'focusin']) root.addEventListener(type, light);
  root.addEventListener('pointerleave', light);
}
