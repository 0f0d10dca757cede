import { describe, expect, it } from 'vitest';
import { editorLanguage, storyLanguages } from '../../src/view/editor-language.ts';

const ARABIC = { lang: 'ar', dir: 'rtl' as const };
const ENGLISH = { lang: 'en', dir: 'ltr' as const };

describe('the language of an editor’s words', () => {
  it.each([
    ['that of the reports, by their letters', 'فيضان سد القناطر', [ARABIC, ARABIC], ARABIC],
    [
      'of a region of it',
      'فيضان السد',
      [{ ...ARABIC, lang: 'ar-EG' }, ARABIC],
      { ...ARABIC, lang: 'ar-EG' },
    ],
    ['not told by Latin letters', 'The flood at Qanater', [ARABIC, ARABIC], {}],
    ['not told where the reports have two', 'فيضان سد القناطر', [ARABIC, ENGLISH], {}],
    ['not told by figures', '2024', [ARABIC, ARABIC], {}],
    ['not told of nothing', '', [ARABIC, ARABIC], {}],
  ])('is %s', (_, words, articles, expected) => {
    expect(editorLanguage(words, articles)).toEqual(expected);
  });

  it('is one thing for the title and another for the summary', () => {
    const story = { title: 'فيضان', summary: 'A flood.', articles: [ARABIC, ARABIC] };
    expect(storyLanguages(story)).toEqual({ title: ARABIC, summary: {} });
    expect(storyLanguages({ ...story, summary: null }).summary).toEqual({});
  });
});
