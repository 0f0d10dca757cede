import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { comparison } from '../../../src/view/comparison.ts';
import { pictureDrawing } from '../../../src/view/picture/drawing.ts';
import {
  INKS,
  MUTED,
  OVERPRINT,
  PAPER,
  RULE,
  STRENGTHS,
  TEXT,
} from '../../../src/view/picture/inks.ts';
import { PICTURE_SIZE, pictureView, socialPictureOf } from '../../../src/view/picture/picture.ts';
import { parseTei as parseXml } from '../exports/tei/read-tei.ts';
import { article, compared } from '../stand-ins.ts';
import { sans, serif } from './faces.ts';

const view = (title: string, outlet = 'The Gazette') =>
  comparison(
    compared(
      article(outlet, [['The bridge opened on Monday.', 'Nobody came.']]),
      article('The Herald', [['On Monday the bridge opened.']]),
      [{ left: 0, right: 0 }],
      { title },
    ),
  );
const drawn = (title: string, outlet?: string) =>
  pictureDrawing(pictureView(view(title, outlet)), { serif, sans });
const paths = (svg: string) => parseXml(svg).getElementsByTagName('path').length;

describe('pictureDrawing', () => {
  it('draws letters as outlines, in the size of a preview', () => {
    const svg = drawn('The bridge');
    expect(svg).toMatch(/^<svg [^>]*width="1200" height="630"/);
    expect(svg).not.toMatch(/<text|<image|href|font|NaN|undefined/);
    expect(svg).not.toContain('Monday');
    for (const ink of [PAPER, TEXT, MUTED, OVERPRINT, INKS.a, INKS.b]) expect(svg).toContain(ink);
  });

  it('is the same each time', () => {
    expect(drawn('The bridge')).toBe(drawn('The bridge'));
  });

  it('takes more lines for a longer title', () => {
    const long = 'The bridge over the northern branch of the river opens after six long years';
    expect(paths(drawn(long))).toBe(paths(drawn('The bridge')) + 1);
  });

  it('leaves out words that it has no letters or no room for, and shows the map', () => {
    const whole = paths(drawn('The bridge'));
    for (const title of ['قطار الشمال', 'The 桥', 'Bridge '.repeat(60), 'x'.repeat(200)]) {
      expect(paths(drawn(title)), title).toBe(whole - 1);
    }
    expect(paths(drawn('The bridge', 'صحيفة الميناء'))).toBe(whole - 1);
    expect(drawn('قطار الشمال')).toContain(OVERPRINT);
  });
});

it('is told to previews with its size and in words', () => {
  expect(socialPictureOf(view('The bridge'), 'bridge/')).toEqual({
    path: 'bridge/map.png',
    ...PICTURE_SIZE,
    alt: 'Map: 1 row in both, 1 in The Gazette alone, 0 in The Herald alone',
  });
});

it('is printed in the inks of the page', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const day = (name: string) => new RegExp(`--${name}: light-dark\\((#\\w+)`).exec(tokens)?.[1];
  const strength = (name: string) => Number(new RegExp(`--${name}: ([\\d.]+)`).exec(tokens)?.[1]);
  expect([PAPER, TEXT, MUTED, RULE, INKS.a, INKS.b, OVERPRINT]).toEqual(
    ['paper', 'text', 'muted', 'rule-strong', 'ink-a', 'ink-b', 'over'].map(day),
  );
  expect(STRENGTHS).toEqual({
    verbatim: strength('over-verbatim'),
    edited: strength('over-edited'),
    reworded: strength('over-reworded'),
  });
});
