import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../tests/site/serve.ts';
import { findBrowser } from './browser.ts';

/** Takes the picture in the README from the built site: `npm run build && npm run screenshot`. */
const root = join(import.meta.dirname, '..');
const { address, close } = await serve(join(root, 'dist'));
const browser = await chromium.launch(await findBrowser());
const page = await browser.newPage({
  viewport: { width: 1280, height: 1500 },
  colorScheme: 'light',
});
await page.goto(`${address}/baghdad-rally/`, { waitUntil: 'networkidle' });
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: join(root, 'docs', 'images', 'aligned.png') });
await browser.close();
await close();
