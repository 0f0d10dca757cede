import type { ProblemKinds } from './kind.ts';

/** Problems of `story.md`, of pins, and of articles taken together. */
export const storyKinds = {
  'outlet-twice': {
    severity: 'error',
    why: 'Readers tell the two sides apart by the names of their outlets.',
    fix: 'Make the names differ, for example "Al Jazeera" and "Al Jazeera (first version)".',
  },
  'address-twice': {
    severity: 'error',
    why: 'One article is no comparison, and the import refuses the same page as well.',
    fix: 'Correct `url` in one of the two, or delete the article that is there twice.',
  },
  'text-twice': {
    severity: 'warning',
    why: 'Wire copy may be the same on purpose; else a text was pasted into the wrong file.',
    fix: 'Leave it if both outlets printed this text; else put the text of this outlet into the file.',
  },
  'languages-differ': {
    severity: 'warning',
    why: 'Passages are paired by their words, so hardly any of two languages are, and the page says of most that one outlet alone tells them.',
    fix: 'Put articles of one language into a story, a translation in the place of the other; or correct `lang`.',
  },
  'article-unknown': {
    severity: 'error',
    why: 'The order of articles names a file that is not in the folder.',
    fix: 'Write the name of the file without `.md`.',
  },
  'article-unlisted': {
    severity: 'error',
    why: 'The order of articles leaves this one out, so nobody knows where it belongs.',
    fix: 'Add it to `articles`, or delete `articles` for the order of the alphabet.',
  },
  'article-listed-twice': {
    severity: 'error',
    why: 'An article has one place in the order.',
    fix: 'Delete one of the two.',
  },
  'names-overlap': {
    severity: 'warning',
    why: 'Each form counts once; in two lists it makes one name of all their forms.',
    fix: 'Write one list, or take the form out of one of them.',
  },
  'pin-no-match': {
    severity: 'error',
    why: 'A pin is never moved to another passage silently.',
    fix: 'Copy the opening words of the passage from the article.',
  },
  'pin-many-matches': {
    severity: 'error',
    why: 'The pin has to name one passage.',
    fix: 'Write more of the opening words, or the id of the passage after `#`.',
  },
  'pin-form-wrong': {
    severity: 'error',
    why: 'A pin ties passages of two different articles.',
    fix: 'Write the opening words of one passage of each article, in the order of the articles: `- ["…", "…"]`.',
  },
  'pin-contradiction': {
    severity: 'error',
    why: 'Two passages cannot be pinned together and parted at once.',
    fix: 'Delete one of the two pins.',
  },
} as const satisfies ProblemKinds;
