import { expect, inject, it } from 'vitest';
import { filesOf } from './build.ts';
import { pageForFile } from './open.ts';
import { kindsOfPages } from './pages.ts';

const open = pageForFile();

/** A face that stands in for the site's serif: family, style and the width that it is set to, in per cent. */
const STAND_IN =
  /@font-face\s*\{\s*font-family:\s*"?(?<family>Serif As \w+)"?;(?<italic>\s*font-style:\s*italic;)?[^}]*size-adjust:\s*(?<width>[\d.]+)%/gu;

it('has italics for each serif that stands in, and none of them a slanted upright', async () => {
  const files = await filesOf(inject('siteFolder'));
  const faces = [...files].flatMap(([name, bytes]) => {
    if (!name.endsWith('.css')) return [];
    return [...bytes.toString('utf8').matchAll(STAND_IN)].map(({ groups }) => ({
      family: groups?.['family'] ?? '',
      isItalic: groups?.['italic'] !== undefined,
      width: Number(groups?.['width']),
    }));
  });
  const families = [...new Set(faces.map(({ family }) => family))];
  expect(families.length).toBeGreaterThan(1);
  for (const family of families) {
    const own = faces.filter((face) => face.family === family);
    const [upright, italic] = [false, true].map(
      (isItalic) => own.find((face) => face.isItalic === isItalic)?.width,
    );
    // The site's italic is narrower than its upright, by more than those of the stand-ins are.
    expect(italic, family).toBeLessThan(upright ?? 0);
  }
});

it.each(kindsOfPages)('%s prints every face that it asks for ahead', async (path) => {
  for (const width of [1440, 390]) {
    const page = await open(inject('site') + path);
    await page.setViewportSize({ width, height: 900 });
    await page.reload();
    const faces = await page.evaluate(async () => {
      await document.fonts.ready;
      const rulesIn = (rules: CSSRuleList): CSSFontFaceRule[] =>
        [...rules].flatMap((rule) => {
          if (rule instanceof CSSFontFaceRule) return [rule];
          return rule instanceof CSSGroupingRule ? rulesIn(rule.cssRules) : [];
        });
      const rules = [...document.styleSheets].flatMap(({ cssRules }) => rulesIn(cssRules));
      const range = (text: string) => text.replaceAll(' ', '').toLowerCase();
      const family = (text: string) => text.replaceAll('"', '');
      const asked = [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload][as=font]')];
      return asked
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ href }) => {
          const name = new URL(href).pathname.split('/').at(-1) ?? '';
          const style = rules.find((rule) =>
            rule.style.getPropertyValue('src').includes(name),
          )?.style;
          const of = (key: string) => style?.getPropertyValue(key) ?? '';
          const face = [...document.fonts].find(
            (one) =>
              family(one.family) === family(of('font-family')) &&
              one.style === of('font-style') &&
              range(one.unicodeRange) === range(of('unicode-range')),
          );
          return { name, status: face?.status };
        });
    });
    expect(faces.length).toBe(2);
    for (const { name, status } of faces) expect(status, `${name} at ${width}`).toBe('loaded');
  }
});
