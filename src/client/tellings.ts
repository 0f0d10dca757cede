import { followText, keepInProportion } from './following-map.ts';
import { lightTwins } from './twins.ts';

/** From this width the articles face each other (the styles say the same). */
const FACING = '(min-width: 46rem)';

/** The reading view: twins light up together, and the map follows the text. */
export class FacingTellings extends HTMLElement {
  connectedCallback(): void {
    lightTwins(this);
    const svg = this.querySelector<SVGSVGElement>('.spine svg');
    if (!svg) return;
    const proportion = keepInProportion(svg);
    const facing = matchMedia(FACING);
    const draw = () => (facing.matches ? followText(this, svg) : proportion());
    new ResizeObserver(draw).observe(this);
    addEventListener('beforeprint', proportion);
    addEventListener('afterprint', draw);
  }
}
