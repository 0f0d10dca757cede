import { expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';
import { testStories } from './stories.ts';

const open = browserForFile();
const address = () => `${inject('site')}/baghdad-rally/`;

it.each([true, false])('shows differences only (JavaScript: %s)', async (javaScriptEnabled) => {
  const page = await open(address(), { javaScriptEnabled });
  await page.getByRole('checkbox', { name: /differences only/ }).check();
  const kinds = await page
    .locator('.rows > .row:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-kind')));
  expect(kinds).not.toContain('verbatim');
  expect(kinds).not.toContain('furniture');
  const box = page.locator('label', { hasText: 'differences only' });
  expect(await box.innerText()).toContain(String(kinds.length));
});

it('shows what moved only', async () => {
  const page = await open(address(), { javaScriptEnabled: false });
  await page.getByRole('checkbox', { name: /moved only/ }).check();
  const rows = page.locator('.rows > .row:visible');
  expect(await rows.count()).toBe(2);
  for (const row of await rows.all()) expect(await row.innerText()).toMatch(/moved (up|down)/);
});

it.each([
  ['edited', 'moved only'],
  ['reworded', 'moved only'],
  ['edited', 'differences only'],
])('lights the bands of the rows that it shows: without %s, %s', async (kind, only) => {
  const page = await open(address(), { javaScriptEnabled: false });
  await page.getByRole('checkbox', { name: kind }).uncheck();
  await page.getByRole('checkbox', { name: only }).check();
  const shown = await page
    .locator('.rows > .row:visible')
    .evaluateAll((rows) => rows.map(({ id }) => `#${id}`));
  const lit = await page
    .locator('a.band')
    .evaluateAll((bands) =>
      bands
        .filter((band) => getComputedStyle(band).opacity === '1')
        .map((band) => band.getAttribute('href')),
    );
  const paired = await page
    .locator('a.band')
    .evaluateAll((bands) => bands.map((band) => band.getAttribute('href')));
  expect(new Set(lit)).toEqual(new Set(shown.filter((row) => paired.includes(row))));
});

it('keeps the filter in the address', async () => {
  const page = await open(address());
  await page.getByRole('checkbox', { name: 'verbatim' }).uncheck();
  await page.getByRole('checkbox', { name: /moved only/ }).check();
  expect(new URL(page.url()).search).toBe('?hide=verbatim&just=moved');
  const shown = await page.locator('.rows > .row:visible').count();
  await page.goto('about:blank');
  await page.goto(`${address()}?hide=verbatim&just=moved`);
  expect(await page.getByRole('checkbox', { name: 'verbatim' }).isChecked()).toBe(false);
  expect(await page.locator('.rows > .row:visible').count()).toBe(shown);
  await page.getByRole('checkbox', { name: 'verbatim' }).check();
  await page.getByRole('checkbox', { name: /moved only/ }).uncheck();
  expect(page.url()).toBe(address());
});

it('shows all rows again where a link leads to a hidden one', async () => {
  const page = await open(`${address()}?hide=verbatim`);
  const hidden = page.locator('.row[data-kind="verbatim"]').first();
  expect(await hidden.isVisible()).toBe(false);
  await page.getByRole('link', { name: 'row 26' }).click();
  await hidden.waitFor({ state: 'visible' });
  expect(page.url()).toBe(`${address()}#${await page.locator(':target').getAttribute('id')}`);
});

it('says beside the boxes how many rows it shows', async () => {
  const page = await open(address());
  const status = page.locator('facing-filter').getByRole('status');
  expect(await status.innerText()).toBe('29 of 29 rows shown');
  await page.getByRole('checkbox', { name: 'edited' }).uncheck();
  const shown = await page.locator('.rows > .row:visible').count();
  expect(shown).toBeLessThan(29);
  // The rows are counted once they are drawn.
  await status.getByText(`${shown} of 29 rows shown`, { exact: true }).waitFor();
  await page.reload();
  expect(await status.innerText()).toBe(`${shown} of 29 rows shown`);
});

it('offers to show all rows where it hides some', async () => {
  const page = await open(address());
  const filter = page.locator('facing-filter');
  const all = page.getByRole('button', { name: 'show all rows' });
  expect(await all.count()).toBe(0);
  for (const box of await filter.locator('[id^="show-"]').all()) await box.uncheck();
  await page.getByRole('checkbox', { name: /moved only/ }).check();
  await filter.getByText('0 of 29 rows shown', { exact: true }).waitFor();
  await all.click();
  await filter.getByText('29 of 29 rows shown', { exact: true }).waitFor();
  expect(await page.locator('.rows > .row:visible').count()).toBe(29);
  expect(page.url()).toBe(address());
  expect(await all.count()).toBe(0);
  expect(await filter.locator('input:focus').count()).toBe(1);
});

it('promises no count and no button without JavaScript', async () => {
  const page = await open(address(), { javaScriptEnabled: false });
  expect(await page.getByRole('status').count()).toBe(0);
  expect(await page.getByRole('button').count()).toBe(0);
});

it('counts one row as one', async () => {
  const page = await open(`${inject('testSite')}/${testStories.brief}/`);
  expect(await page.locator('.shown').textContent()).toBe('1 row shown');
  await page.getByRole('checkbox', { name: 'differences only' }).check();
  const status = page.locator('facing-filter [role="status"]');
  await expect.poll(() => status.textContent()).toBe('1 of 1 row shown');
});
