/** What a word on the pages means, in plain language; in the order in which a reader meets them. */
export const TERMS: readonly { readonly term: string; readonly meaning: string }[] = [
  {
    term: 'twin',
    meaning:
      'A passage of the facing report that tells the same, wholly or in part, in the same or in other words.',
  },
  {
    term: 'verbatim',
    meaning:
      'The same words. Only capitals, punctuation, quotation marks or spaces may differ, and one may end with a credit in brackets.',
  },
  {
    term: 'edited',
    meaning: 'The same sentence with words changed, added or left out.',
  },
  {
    term: 'reworded',
    meaning: 'The same statement, told largely in other words.',
  },
  {
    term: 'moved up, moved down',
    meaning:
      'The right report tells it in another place: earlier, or later, than the order of the left one leads to expect.',
  },
  {
    term: 'split in two, joined from two, told twice, regrouped',
    meaning:
      'More than two passages are twins: the right report tells one in several, or several in one; one report tells it in two places; or several face several.',
  },
  {
    term: 'only here',
    meaning:
      'A passage for which no twin was found in the facing report. In a story of three reports and more it may stand in a third, and the label says in which it does not.',
  },
  {
    term: 'furniture',
    meaning:
      'Text around the report: a kicker, a caption, a credit, a sub-heading, “read more”, a correction. It is shown and may be paired, and it never counts as said or left out.',
  },
  {
    term: 'unsure',
    meaning:
      'Of a pair: it is as likely no pair, or nearly; the figure under “why?” is below 55\u00a0%, and so is that of every other in the row. Of a passage without a twin: one across the fold came near to being it, and two in five such passages do have a twin.',
  },
  {
    term: 'paired by hand',
    meaning: 'An editor has said that these two belong together.',
  },
  {
    term: '93 %, under “why?”',
    meaning:
      'How probable it is that a careful reader would pair the two. Of many pairs with 90\u00a0%, about nine in ten should hold.',
  },
  {
    term: 'share of words',
    meaning:
      'How much of a report’s words stand in passages of a kind. The two sides differ, because one may tell in twenty words what the other tells in thirty.',
  },
];
