import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('citationsInChinese', () => {
  it.each([
    ['运营公司总经理林秋平坚称设备没有问题。', '运营公司总经理林秋平: 坚称'],
    ['安河电梯公司承认，设备没有检修。', '安河电梯公司: 承认'],
    ['林秋平辩称当时不在场。', '林秋平: 辩称'],
    ['乘客罗女士回忆，车厢里一片漆黑。', '乘客罗女士: 回忆'],
    ['“车厢一片漆黑。”乘客罗女士回忆。', '乘客罗女士: 回忆'],
    ['据市交通局通报，三人受伤。', '市交通局: 通报'],
    ['市长周敏表态，绝不隐瞒。', '市长周敏: 表态'],
    ['负责检修的长河机械公司表示，零件已经更换。', '长河机械公司: 表示'],
    ['市医院的陈丽医生说，伤者情况稳定。', '市医院的陈丽医生: 说'],
    ['站长林秋公开道歉，称线路将停运。', '站长林秋: 称'],
    ['站长林秋平在现场道歉，并表示线路将停运。', '站长林秋平: 表示'],
    ['林秋站长向乘客道歉，并表示线路将停运。', '林秋站长: 表示'],
  ])('%s: %s', (text, expected) => {
    expect(said('zh', text)).toEqual([expected]);
  });

  it.each([
    '据称，线路将停运。',
    '他写过一部小说，堪称经典。',
    '市长称赞救援人员。',
    '那是美好的回忆。',
    '公司没有回应，市长拒绝回应。',
  ])('finds nobody in %s', (text) => {
    expect(said('zh', text)).toEqual([]);
  });

  it('knows a name at the beginning of a sentence that has its title elsewhere', () => {
    expect(said('zh', '事故后站长林秋赶到现场。', '林秋公开道歉，称线路将停运。')).toEqual([
      '林秋: 称',
    ]);
    expect(said('zh', '事故后有人赶到现场。', '林秋公开道歉，称线路将停运。')).toEqual([]);
  });

  it('knows a person behind what is said of where they live', () => {
    expect(said('zh', '“楼在晃，”住在附近的刘桂芳告诉记者。')).toEqual(['刘桂芳: 告诉']);
  });

  it.each([
    ['东湖大学与市博物馆9月3日联合宣布，展览延期。', '东湖大学与市博物馆: 宣布'],
    ['“门关上了。”林秋笑着说。', '林秋: 说'],
    ['林秋研究员直言：“数据不够。”', '林秋研究员: 直言'],
  ])('ends who speaks before what says when and how: %s', (text, expected) => {
    expect(said('zh', text)).toEqual([expected]);
  });

  it('gives a pronoun to who begins its sentence or the one before', () => {
    const first = '站长林秋说，线路将停运。';
    expect(said('zh', first, '62岁的高大海住在桥边。', '“水来得很快。”他说。')[1]).toBe(
      '高大海: 说',
    );
    expect(said('zh', first, '高大海今年62岁，他回忆说：“水来得很快。”')[1]).toBe('高大海: 回忆说');
    expect(said('zh', first, '他表示，桥面安全。')[1]).toBe('站长林秋: 表示');
  });

  it('gives a pronoun to nobody where a sentence between may name another', () => {
    expect(
      said('zh', '站长林秋说，线路将停运。', '高大海住在桥边。', '“水来得很快。”他说。'),
    ).toEqual(['站长林秋: 说']);
  });
});
