import { describe, expect, it } from 'vitest';
import { feedItems } from '../../../src/view/exports/feed.ts';
import { articleOf, storyOf } from './fixtures.ts';

const left = articleOf('Morning Post', [['A fire closed the harbour.']]);
const right = articleOf('Evening Star', [['The harbour burned.']]);
const story = (slug: string, date: string | null, summary: string | null = null) =>
  storyOf(left, right, { slug, title: slug, date, summary });

describe('feedItems', () => {
  it('tells when, what and who, and links to the story', () => {
    expect(feedItems([story('fire', '2022-01-03', 'A fire.')], 'https://pages.example/')).toEqual([
      {
        title: 'fire',
        link: 'https://pages.example/fire/',
        description: 'Monday 3 January 2022. A fire. Morning Post and Evening Star, side by side.',
        pubDate: new Date('2022-01-03T00:00:00Z'),
      },
    ]);
  });

  it('puts the latest event first, then by slug, undated stories last', () => {
    const stories = [
      story('undated', null),
      story('old', '2020-05-01'),
      story('new-b', '2022-01-03'),
      story('new-a', '2022-01-03'),
    ];
    const slugs = ['new-a', 'new-b', 'old', 'undated'];
    expect(feedItems(stories, '/').map(({ title }) => title)).toEqual(slugs);
    expect(feedItems(stories.toReversed(), '/').map(({ title }) => title)).toEqual(slugs);
  });

  it('leaves out a story whose page may show an excerpt only', () => {
    const limited = { ...right, rights: 'excerpt' as const };
    const excerpt = storyOf(left, limited, { slug: 'excerpt' });
    const third = articleOf('Daily News', [['It burned.']]);
    const three = {
      ...storyOf(left, limited, { slug: 'three' }),
      articles: [left, limited, third],
    };
    const items = feedItems([excerpt, three, story('fire', null)], '/');
    expect(items.map(({ link }) => link)).toEqual(['/fire/', '/three/']);
  });

  it('gives no date to a story without one', () => {
    expect(feedItems([story('fire', null)], '/')[0]).not.toHaveProperty('pubDate');
  });

  it('holds no words of an article', () => {
    expect(JSON.stringify(feedItems([story('fire', null)], '/'))).not.toContain('closed the');
  });

  it('stays short in a long archive', () => {
    const many = Array.from({ length: 200 }, (_, n) => story(`s${n}`, null));
    expect(feedItems(many, '/')).toHaveLength(50);
  });
});
