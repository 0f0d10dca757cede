/** Where a passage stands beside the map, in pixels below its top. */
type Lines = readonly [top: number, bottom: number];

/** Where bands leave the left bar and reach the right one (`src/view/map/paths.ts`), and half-way. */
const LEFT = 10;
const RIGHT = 90;
const MIDDLE = 50;

/** What the map's stretches stand beside: passages, and words that stand for passages which are not printed. */
const TOLD = '.passage, [data-stands-for]';

/** A passage's share of its block: sentences of one paragraph lie below each other on the bar. */
function readLines(root: Element, top: number): Map<string, Lines> {
  const lines = new Map<string, Lines>();
  const blocks = new Set<Element | null>();
  for (const told of root.querySelectorAll(TOLD)) blocks.add(told.parentElement);
  for (const block of blocks) {
    if (!block) continue;
    const parts = [...block.querySelectorAll<HTMLElement>(`:scope > :is(${TOLD})`)].flatMap(
      ({ id, textContent, dataset }) => {
        const ids = dataset['standsFor']?.split(' ') ?? [id];
        return ids.map((one) => ({ id: one, length: textContent.length / ids.length }));
      },
    );
    const whole = parts.reduce((sum, { length }) => sum + length, 0) || 1;
    const box = block.getBoundingClientRect();
    let at = 0;
    for (const { id, length } of parts) {
      const y = (share: number) => box.top - top + (share / whole) * box.height;
      lines.set(id, [y(at), y(at + length)]);
      at += length;
    }
  }
  return lines;
}

/** The two heights of a band's end: "first passage, last passage, enters, leaves". */
function bandEnd(data: string | undefined, lines: ReadonlyMap<string, Lines>): Lines | null {
  const [from = '', to = '', enters, leaves] = data?.split(' ') ?? [];
  const [first, last] = [lines.get(from), lines.get(to)];
  if (!first || !last) return null;
  const y = ([top, bottom]: Lines, share: number) => top + (bottom - top) * share;
  return [y(first, Number(enters)), y(last, Number(leaves))];
}

/** Draws the map as tall as the articles: each stretch beside its lines, each band between its twins' lines. */
export function followText(root: Element, svg: SVGSVGElement): void {
  svg.parentElement?.classList.add('following');
  const { top, height } = svg.getBoundingClientRect();
  const lines = readLines(root, top);
  svg.setAttribute('viewBox', `0 0 100 ${Math.max(height, 1)}`);
  for (const rect of svg.querySelectorAll('rect')) {
    const from = rect.dataset['from'] ?? '';
    const [y0] = lines.get(from) ?? [0];
    const [, y1] = lines.get(rect.dataset['to'] ?? from) ?? [0, y0];
    // A pixel of white at each end keeps neighbours apart.
    rect.setAttribute('y', String(y0 + 1));
    rect.setAttribute('height', String(Math.max(y1 - y0 - 2, 0)));
  }
  for (const band of svg.querySelectorAll<SVGAElement>('a.band')) {
    const a = bandEnd(band.dataset['a'], lines);
    const b = bandEnd(band.dataset['b'], lines);
    const d =
      a && b
        ? `M${LEFT} ${a[0]}C${MIDDLE} ${a[0]} ${MIDDLE} ${b[0]} ${RIGHT} ${b[0]}` +
          `L${RIGHT} ${b[1]}C${MIDDLE} ${b[1]} ${MIDDLE} ${a[1]} ${LEFT} ${a[1]}Z`
        : '';
    band.querySelector('path')?.setAttribute('d', d);
  }
}

/** Keeps the map as the page came with it, in proportion; the returned function draws it so again. */
export function keepInProportion(svg: SVGSVGElement): () => void {
  const names = ['viewBox', 'd', 'y', 'height'];
  const kept = [svg, ...svg.querySelectorAll('rect, path')].flatMap((element) =>
    names.map((name) => [element, name, element.getAttribute(name)] as const),
  );
  return () => {
    svg.parentElement?.classList.remove('following');
    for (const [element, name, value] of kept) {
      if (value !== null) element.setAttribute(name, value);
    }
  };
}
