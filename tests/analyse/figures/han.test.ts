import { expect, it } from 'vitest';
import { list } from './listed.ts';
import { figuresIn } from './read-in.ts';

it.each([
  ['ja', '林氏は3万2417票を得た。', ['3万2417票 = number 32417 票']],
  ['ja', '有権者は12万0345人だった。', ['12万0345人 = number 120345 人']],
  ['ja', '雨宮梓氏（52）が当選した。', ['52 = number 52 岁']],
  ['ja', '議会（定数18）は賛成した。', ['18 = number 18']],
  ['ja', '投票率は4.31ポイント上がった。', ['4.31ポイント = number 4.31 ポイント']],
  ['ja', '給与を2割減らす。', ['2割 = number 20 %']],
  ['ja', '午前0時すぎに始まった。', ['午前0時 = time of day 0']],
  ['zh', '脚印长84厘米。', ['84厘米 = number 84 厘米']],
  ['zh', '约三成岩壁受损。', ['三成 = number 30 %']],
  ['zh', '湖面三成为陆地。', []],
  ['zh', '他今年六月来过。', ['六月 = month --06']],
  ['zh', '今年七八月有雨。', []],
])('reads a figure of Han characters whole, %s: %s', (lang, text, found) => {
  expect(figuresIn(text, lang)).toEqual(found);
});

it('prints it with what qualifies it', () => {
  const lone = (text: string) => list({ lang: 'zh', left: [text], right: ['今天有雨。'] });
  expect(lone('岩壁近3000平方米。')).toEqual(['only here: 近3000平方米 | ']);
  expect(lone('至少14只鸟飞走。')).toEqual(['only here: 至少14只 | ']);
  expect(lone('误差不超过40万年。')).toEqual(['only here: 不超过40万年 | ']);
  expect(lone('最近40天有雨。')).toEqual(['only here: 40天 | ']);
});

it('sets no count of votes against an age', () => {
  const lines = list({
    lang: 'ja',
    left: ['前県議の雨宮梓氏が約1500票の差で現職を退けた。'],
    right: ['前県議の雨宮梓氏（52）が現職を1487票の差で退けた。'],
  });
  expect(lines).toEqual(['agree about: 約1500票 | 1487票', 'only here:  | 52']);
});

it('lets years by the million differ', () => {
  const left = ['脚印形成于约1.3亿年前的湖边。'];
  const right = ['该湖脚印距今约1.4亿年，专家说。'];
  expect(list({ lang: 'zh', left, right })).toEqual(['differ: 约1.3亿年 | 约1.4亿年']);
});
