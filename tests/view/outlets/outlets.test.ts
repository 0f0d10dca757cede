import { describe, expect, it } from 'vitest';
import { ledgers } from '../../../src/analyse/index.ts';
import type { Article } from '../../../src/content/story.ts';
import { facing } from '../../../src/view/facing.ts';
import { ledgerInput } from '../../../src/view/ledger-input.ts';
import { outletViews } from '../../../src/view/outlets/outlets.ts';
import { paged } from '../../../src/view/outlets/paging.ts';
import { outletSlugs } from '../../../src/view/outlets/slugs.ts';
import { type Told, told } from '../../../src/view/outlets/told.ts';
import { wordingsView } from '../../../src/view/outlets/wordings.ts';
import { article, compared, segments } from '../stand-ins.ts';

/** A story in which one outlet says "attack" where the other says "strike". */
function story(slug: string, place: string, date: string, more: Partial<Article> = {}) {
  const [a, b] = [
    segments(`The {c:attack} on the ${place} killed the mayor.`),
    segments(`The {c:strike} on the ${place} killed the mayor.`),
  ];
  const left = article('The Gazette', [[a.text], ['Nobody else was told of it.']], more);
  const right = article('The Herald', [[b.text]]);
  return compared(
    left,
    right,
    [{ left: 0, right: 0, spans: { left: a.segments, right: b.segments } }],
    { slug, title: `The ${place}`, date },
  );
}

const tell = (input: ReturnType<typeof story>): Told => told(input, ledgers(ledgerInput(input)));
const bridge = story('bridge', 'bridge', '2022-01-01');
const tower = story('tower', 'tower', '2023-01-01');
const both = [bridge, tower].map(tell);

describe('outletViews', () => {
  const [gazette, herald] = outletViews(both);

  it('tells how much of each outlet the others tell too', () => {
    expect([gazette?.name, gazette?.stories, gazette?.share]).toEqual([
      'The Gazette',
      2,
      '57\u00a0%',
    ]);
    expect([herald?.name, herald?.path, herald?.share]).toEqual([
      'The Herald',
      'outlets/the-herald/',
      '100\u00a0%',
    ]);
  });

  it('lists its stories, the newest first', () => {
    expect(gazette?.lines.map(({ path, outlets }) => [path, outlets])).toEqual([
      ['tower/', 'The Herald'],
      ['bridge/', 'The Herald'],
    ]);
  });

  it('lists a story of three once, by its own page where it is compared twice there', () => {
    const star = article('The Star', [['The strike on the bridge killed the mayor.']]);
    const articles = [bridge.left, bridge.right, star];
    const comparisons = [
      compared(bridge.left, bridge.right, [], { articles }),
      compared(bridge.left, star, [], { articles }),
    ].map(tell);
    const [twice, once] = outletViews(comparisons);
    expect(twice).toMatchObject({
      stories: 1,
      lines: [{ path: 'bridge/', title: 'The bridge', outlets: 'The Herald and The Star' }],
    });
    expect(once?.lines).toMatchObject([{ path: comparisons[0]?.path, outlets: 'The Gazette' }]);
  });

  it('sets its words against those of each other outlet, from its own side', () => {
    const own = gazette?.counterparts[0]?.wording;
    const turned = herald?.counterparts[0]?.wording;
    expect(own?.recur).toBe(true);
    expect(own?.entries[0]).toMatchObject({ own: 'attack', other: 'strike', stories: 2 });
    expect(turned?.entries[0]).toMatchObject({ own: 'strike', other: 'attack', stories: 2 });
  });

  it('links the row of each story', () => {
    const row = facing(bridge).rows[0]?.element;
    expect(gazette?.counterparts[0]?.wording.entries[0]?.instances).toContainEqual({
      title: 'The bridge',
      path: `bridge/#${row}`,
    });
  });

  it('shows the outlets that share most with it, and counts the others', () => {
    const told = Array.from({ length: 14 }, (_, n) =>
      tell(
        compared(
          article('The Gazette', [['The bridge opened.']]),
          article(`Outlet ${n}`, [['The bridge opened.']]),
          [{ left: 0, right: 0 }],
          { slug: `story-${n}` },
        ),
      ),
    );
    const [most] = outletViews(told).filter(({ name }) => name === 'The Gazette');
    expect(most?.counterparts).toHaveLength(12);
    expect(most?.further).toBe(2);
  });

  it('is the same whatever the order of the stories', () => {
    expect(outletViews(both.toReversed())).toEqual(outletViews(both));
  });

  it('lists what one story has where nothing recurs', () => {
    const [alone] = outletViews([tell(bridge)]);
    expect(alone?.counterparts[0]?.wording).toMatchObject({
      recur: false,
      entries: [{ own: 'attack', stories: 1 }],
    });
  });

  it('takes no word from a comparison with an excerpt', () => {
    const limited = tell(story('tower', 'tower', '2023-01-01', { rights: 'excerpt' }));
    const [outlet] = outletViews([limited]);
    expect(outlet?.stories).toBe(1);
    expect(JSON.stringify(outlet)).not.toMatch(/attack|strike/);
  });
});

describe('wordingsView', () => {
  it('has each wording of two outlets once', () => {
    const { lines, recur } = wordingsView(both);
    expect(recur).toBe(true);
    expect(lines.filter(({ own }) => own === 'attack')).toMatchObject([
      { other: 'strike', outlets: { own: 'The Gazette', other: 'The Herald' }, stories: 2 },
    ]);
  });
});

describe('outletSlugs', () => {
  it('gives every name an address of its own, whatever its script', () => {
    const names = ['Al Jazeera', 'Al-Jazeera', 'صحيفة المنارة', '青榆晚报', 'Page 2'];
    const slugs = outletSlugs(names);
    expect(slugs.get('Al Jazeera')).toBe('al-jazeera');
    expect(new Set(slugs.values()).size).toBe(names.length);
    for (const slug of slugs.values()) expect(slug).toMatch(/^(?!page-)[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(outletSlugs(names.toReversed())).toEqual(slugs);
  });
});

describe('paged', () => {
  it('cuts a list into pages that lead to each other', () => {
    const pages = paged([1, 2, 3, 4, 5], 'list/', 2);
    expect(pages.map(({ path }) => path)).toEqual(['list/', 'list/page-2/', 'list/page-3/']);
    expect(pages.flatMap(({ items }) => items)).toEqual([1, 2, 3, 4, 5]);
    expect(pages[1]).toMatchObject({ previous: 'list/', next: 'list/page-3/', count: 3 });
    expect(pages[2]?.next).toBeNull();
    expect(paged([], 'list/', 2)).toMatchObject([{ path: 'list/', items: [] }]);
  });
});
