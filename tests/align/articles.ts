import fc from 'fast-check';
import type { ArticleInput } from '../../src/align/alignment.ts';

/** An article of some passages, each a block of its own. */
export function article(texts: readonly string[], lang = 'en'): ArticleInput {
  return { lang, passages: texts.map((text, block) => ({ text, furniture: false, block })) };
}

/** Words that no two scripts share. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  latin:
    'harbour ministers signed quietly while Vella waited seventy barges northern storm closed bridge reopened crews Tuesday demanded inquiry after flood council voted'.split(
      ' ',
    ),
  cyrillic:
    'порт министры подписали тихо пока Велла ждала семьдесят барж северный шторм закрыл мост открыли бригады вторник потребовали расследования после наводнения'.split(
      ' ',
    ),
  arabic:
    'المرفأ الوزراء وقعوا بهدوء بينما انتظرت سبعون بارجة عاصفة شمالية أغلقت الجسر الفرق الثلاثاء طالبوا بتحقيق بعد الفيضان المجلس صوت'.split(
      ' ',
    ),
  han: '港口 部长 签署 悄悄 等待 许多 驳船 北方 风暴 关闭 大桥 重新 开放 救援队 星期二 要求 调查 洪水 之后 议会 投票'.split(
    ' ',
  ),
};

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'han';

const LANGUAGES: Readonly<Record<Script, string>> = {
  latin: 'en',
  cyrillic: 'ru',
  arabic: 'ar',
  han: 'zh',
};

export const anyScript: fc.Arbitrary<Script> = fc.constantFrom(
  'latin',
  'cyrillic',
  'arabic',
  'han',
);

/** A sentence of a script's words. */
function sentenceIn(script: Script): fc.Arbitrary<string> {
  const space = script === 'han' ? '' : ' ';
  return fc
    .array(fc.constantFrom(...(VOCABULARIES[script] ?? [])), { minLength: 3, maxLength: 14 })
    .map((words) => words.join(space) + (script === 'han' ? '。' : '.'));
}

/** Sentences of an article in one script. */
export function sentencesIn(script: Script, least = 1, most = 9): fc.Arbitrary<string[]> {
  return fc.array(sentenceIn(script), { minLength: least, maxLength: most });
}

/** An article in one of the scripts. */
export const anyArticle: fc.Arbitrary<ArticleInput> = anyScript.chain((script) =>
  sentencesIn(script).map((texts) => article(texts, LANGUAGES[script])),
);

/** Two articles in one script: the second keeps, edits and adds sentences of the first, in any order. */
export const relatedArticles: fc.Arbitrary<readonly [ArticleInput, ArticleInput]> = anyScript.chain(
  (script) =>
    fc
      .record({
        left: sentencesIn(script, 2),
        own: sentencesIn(script, 0, 4),
        keep: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        edit: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
        order: fc.array(fc.nat(1000), { minLength: 13, maxLength: 13 }),
      })
      .map(({ left, own, keep, edit, order }) => {
        const kept = left
          .filter((_, at) => keep[at])
          .map((text, at) => (edit[at] ? text.slice(Math.floor(text.length / 4)).trim() : text));
        const right = [...kept, ...own]
          .map((text, at) => ({ text, rank: order[at] ?? 0, at }))
          .sort((a, b) => a.rank - b.rank || a.at - b.at)
          .map(({ text }) => text);
        const lang = LANGUAGES[script];
        return [article(left, lang), article(right, lang)] as const;
      }),
);
