import { FacingTellings } from './tellings.ts';

customElements.define('facing-tellings', FacingTellings);
