import { FacingSearch } from './search.ts';

customElements.define('facing-search', FacingSearch);
