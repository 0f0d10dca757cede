import { article } from '../content/bad-input.ts';

const SHARED = [
  'The new bridge over the Vell opened on Monday after six years of work.',
  'Mayor Ada Brook cut the ribbon at noon before a crowd of two thousand people.',
  'The old ferry stops at the end of June, the council said in a statement.',
];

/** The report that may be printed whole. */
const FULL = [...SHARED, 'Fish swam below.'].join('\n\n');

/**
 * The report of which an excerpt may be printed: three passages that the other report has too, and
 * passages of its own in every form that a ledger, an export or a search could pick up.
 */
const LIMITED = `<!-- kicker -->
Xylophone dispatch

After six years of work the new bridge over the Vell opened on Monday.

Zebulon Quartermaine called the railings “a marmalade fantasy” and threw 7431 walnuts into the water.

Before a crowd of two thousand people Ada Brook, the mayor, cut the ribbon at noon. According to Philomena Grubbins, the “pistachio clause” had cost €88,662 since 9 October 1987.

## Kerfuffle at the jetty

- A brouhaha over gazebos, the Hootenanny Association claimed, lasted until 23:47.

> “Skedaddle,” wrote Wolfgang Umlaut to Cornelius Vandersnoot.

The council said that the old ferry stops at the end of June.

<!-- caption -->
A flabbergasted pelican beneath the lanterns. (Photo: Ignatius Bumblebee)

<!-- read more -->
READ MORE: Rutabaga growers besiege the viaduct

<!-- source line -->
Source: Lollygag Wire and agencies
`;

/** Words, or beginnings of words, of passages that may not be printed; nothing else on the site has them. */
export const WITHHELD = [
  ...['Xylophon', 'Zebulon', 'Quarterm', 'marmalad', 'fantasy', '7431', '7,431', 'walnut'],
  ...['Philomen', 'Grubbin', 'pistachi', '88662', '88,662', '1987', 'Kerfuff', 'jetty', 'brouhaha'],
  ...['gazebo', 'Hootenan', '23:47', 'Skedadd', 'Wolfgang', 'Umlaut', 'Corneliu', 'Vandersn'],
  ...['flabberg', 'pelican', 'lantern', 'Ignatius', 'Bumblebe', 'Rutabaga', 'viaduct', 'Lollygag'],
];

/** Words of the excerpt itself, which may be printed. */
export const PRINTED = 'After six years of work the new bridge over the Vell opened on Monday.';

const limited = (outlet: string) => `---
outlet: ${outlet}
url: https://limited.example/bridge
rights: excerpt
---

${LIMITED}`;

/** A story of two articles and one of three, in each of which one article may only be excerpted. */
export const excerptStories: Readonly<Record<string, string>> = {
  'bridge/gazette.md': article('The Gazette', FULL),
  'bridge/herald.md': limited('The Herald'),
  'three-bridges/gazette.md': article('The Gazette', FULL),
  'three-bridges/herald.md': limited('The Herald'),
  'three-bridges/post.md': article('The Post', `${SHARED.join(' ')} Cyclists missed a lane.\n`),
  'ferry/gazette.md': article('The Gazette', 'The ferry sank at dawn. Nobody was hurt.\n'),
  'ferry/post.md': article('The Post', 'At dawn the ferry sank. Its crew swam.\n'),
};
