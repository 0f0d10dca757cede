import { expect, inject, it } from 'vitest';
import { filesOf } from './build.ts';

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
