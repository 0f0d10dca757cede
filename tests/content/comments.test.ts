import { expect, it } from 'vitest';
import { brokenMarks } from '../../src/content/comments.ts';

const MANY = ' '.repeat(500_000);

it.each([
  ['<-- caption -->', '<!-- caption -->'],
  ['<! - caption - !>', '<!-- caption -->'],
  ['< !—caption—>', '<!-- caption -->'],
  ['<-caption>', '<!-- caption -->'],
  ['[read more]', '<!-- read more -->'],
  [`<${MANY}!${MANY}--${MANY}kicker${MANY}--${MANY}>${MANY}`, '<!-- kicker -->'],
])('takes %.20s for a mark that is broken', (line, mark) => {
  const [found] = brokenMarks(`It rained.\n\n${line}\n`);
  expect(found).toMatchObject({ offset: 12, fix: `Write \`${mark}\` on this line.` });
});

// Where white space can be parted in two ways, each of these takes minutes.
it.each([
  ['in front of no dash', `<${MANY}x`],
  ['behind the name', `<-caption${MANY}x`],
  ['behind dashes', `<-caption-${MANY}x`],
  ['behind a bracket', `[caption]${MANY}x`],
])('is done with a line that is no mark for its white space %s', (_, line) => {
  expect(brokenMarks(line)).toEqual([]);
});
