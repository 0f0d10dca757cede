import { expect, it } from 'vitest';
import { contextHtml } from '../../../src/view/differences/context.ts';
import { facing } from '../../../src/view/facing.ts';
import { article, compared } from '../stand-ins.ts';

/** The context of the words in brackets. */
function context(marked: string, lang: string): string {
  const text = marked.replace(/[[\]]/gu, '');
  const left = article('The Gazette', [[text]], { lang });
  const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const pair = facing(compared(left, article('The Herald', [['Other words.']]), []));
  return contextHtml(pair, 'a', { passage: 0, start, end }, 'changed').replace(
    /<mark>(.*?)<\/mark>/u,
    '[$1]',
  );
}

it.each([
  ['a short text whole', 'en', 'High [water] came.', 'High [water] came.'],
  [
    'six words on each side, and the ellipsis stays with them',
    'en',
    'The old people in the town by the sea said the [tide] had never come so far up the old streets.',
    '…\u00a0town by the sea said the [tide] had never come so far up\u00a0…',
  ],
  [
    'nothing that is printed as one in two',
    'en',
    'It began on Monday at 2:40 a.m., an hour before high [water] was due in all of the pre-dawn harbours.',
    '…\u00a02:40 a.m., an hour before high [water] was due in all of the\u00a0…',
  ],
  [
    'a compound whole at the end',
    'en',
    'High [water] was due in all of pre-dawn harbours of the north.',
    'High [water] was due in all of pre-dawn\u00a0…',
  ],
  [
    'a script without spaces between any two characters',
    'zh',
    '市水务局表示，这条铸铁管道已经使用了五十多年，事故[原因]仍在调查之中，预计下周公布结果。',
    expect.stringMatching(/^…\u00a0\p{sc=Han}.*\[原因\].*\p{sc=Han}\u00a0…$/u),
  ],
])('shows %s', (_, lang, marked, shown) => {
  expect(context(marked, lang)).toEqual(shown);
});
