import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('citationsInJapanese', () => {
  it.each([
    ['湖南大学の川上弘教授は「水位が上がりすぎた」とみる。', '湖南大学の川上弘教授: みる'],
    ['団体の代表、小川葵さん（40）は「早く公開してほしい」と注文をつけた。', '小川葵さん: つけた'],
    ['川上弘会頭は「影響は小さくない」と懸念を示した。', '川上弘会頭: 示した'],
    ['橋本市長は「悔しい」と声を詰まらせながら語った。', '橋本市長: 語った'],
    ['小川市議は「油断があった」と敗因を分析した。', '小川市議: 分析した'],
    ['市選管は「二重に渡した可能性がある」として調査している。', '市選管: 調査'],
  ])('%s: %s', (text, expected) => {
    expect(said('ja', text)).toEqual([expected]);
  });

  it.each(['警察は事故として調査している。', '市は影響をみる。'])('finds nobody in %s', (text) => {
    expect(said('ja', text)).toEqual([]);
  });
});
