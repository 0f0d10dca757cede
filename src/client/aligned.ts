import { FacingFilter } from './filter.ts';
import { FacingKeys } from './keys.ts';
import { FacingRows } from './rows.ts';
import { FacingSteps } from './steps.ts';

customElements.define('facing-filter', FacingFilter);
customElements.define('facing-rows', FacingRows);
customElements.define('facing-steps', FacingSteps);
customElements.define('facing-keys', FacingKeys);
