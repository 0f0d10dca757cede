import { expect, inject, it } from 'vitest';
import { browserForFile } from './open.ts';

const open = browserForFile();

/** The faces that stand in for the site's serif: families with styles and the width that they are set to. Runs in the page. */
function standIns(): { family: string; style: string; width: number }[] {
  type Face = ReturnType<typeof standIns>[number];
  const facesIn = (rules: CSSRuleList): Face[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSGroupingRule) return facesIn(rule.cssRules);
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const value = (name: string) => rule.style.getPropertyValue(name);
      const family = value('font-family').replaceAll('"', '');
      if (!family.startsWith('Serif As')) return [];
      const style = value('font-style') || 'normal';
      return [{ family, style, width: Number.parseFloat(value('size-adjust')) }];
    });
  return [...document.styleSheets].flatMap(({ cssRules }) => facesIn(cssRules));
}

it('has italics for each serif that stands in, and none of them a slanted upright', async () => {
  const page = await open(`${inject('site')}/baghdad-rally/`);
  const faces = await page.evaluate(standIns);
  const families = [...new Set(faces.map(({ family }) => family))];
  expect(families.length).toBeGreaterThan(1);
  for (const family of families) {
    const widthOf = (wanted: string) =>
      faces.find((face) => face.family === family && face.style === wanted)?.width;
    // The italic is narrower than its upright, and a stand-in's is not as much.
    expect(widthOf('italic'), family).toBeLessThan(widthOf('normal') ?? 0);
  }
});
