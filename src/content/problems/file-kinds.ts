import type { ProblemKinds } from './kind.ts';

/** Problems of folders, files and their names. */
export const fileKinds = {
  'content-unreadable': {
    severity: 'error',
    why: 'Every page of the site is made from this folder.',
    fix: 'Make the folder, or run the command where it stands.',
  },
  'no-stories': {
    severity: 'error',
    why: 'A site without a story has nothing to show.',
    fix: 'Add a folder with two articles, for example with `npm run new`.',
  },
  'no-articles': {
    severity: 'error',
    why: 'A story is made of its articles.',
    fix: 'Add two Markdown files, one for each outlet, or delete the folder.',
  },
  'one-article-only': {
    severity: 'error',
    why: 'A comparison needs two tellings.',
    fix: 'Add a second article to the folder, or move the folder out of `content/`.',
  },
  'name-not-plain': {
    severity: 'error',
    why: 'The name becomes part of an address, which has to work on every host and in every link.',
    fix: 'Rename it with lower-case letters a to z, digits and single hyphens, 64 characters at most.',
  },
  'name-reserved': {
    severity: 'error',
    why: 'The site itself has a page at this address.',
    fix: 'Choose another name.',
  },
  'addresses-collide': {
    severity: 'error',
    why: 'Two pages cannot stand at one address; one would overwrite the other.',
    fix: 'Give one of them a name that differs from the other in more than case, accents and signs.',
  },
  'file-misplaced': {
    severity: 'error',
    why: 'Articles are read from story folders only, so this file would never be shown.',
    fix: 'Move it into the folder of its story, right under `content/`.',
  },
  'file-not-read': {
    severity: 'warning',
    why: 'Only Markdown files whose names end in `.md` are read.',
    fix: 'Rename it if it is an article; else move it out of `content/`.',
  },
  'symbolic-link': {
    severity: 'error',
    why: 'A link may lead out of the folder or in a circle, so links are not followed.',
    fix: 'Put the file or folder itself here.',
  },
  'file-unreadable': {
    severity: 'error',
    why: 'What cannot be read cannot be compared.',
    fix: 'See that the file exists and that you may read it.',
  },
  'file-too-large': {
    severity: 'error',
    why: 'The longest newspaper features are ten times smaller, so this is hardly one article.',
    fix: 'Keep the article alone, and split what is more than one.',
  },
  'utf-8-invalid': {
    severity: 'error',
    why: 'Bytes that are not UTF-8 have no letters to show; guessing would alter the source.',
    fix: 'Save the file as UTF-8 text.',
  },
  'utf-16': {
    severity: 'error',
    why: 'Content is read as UTF-8.',
    fix: 'Save the file as UTF-8 text.',
  },
  'control-character': {
    severity: 'error',
    why: 'Control characters cannot be shown, and HTML forbids them.',
    fix: 'Delete the character; if there are many, the file may not be text.',
  },
  'bidi-control': {
    severity: 'error',
    why: 'Invisible characters that turn the direction of text can make it read otherwise than it is.',
    fix: 'Delete the character; the direction follows from `lang`.',
  },
  'invisible-character': {
    severity: 'warning',
    why: 'Nobody can see it, but it is part of the text that is shown, copied and searched.',
    fix: 'Delete the character, unless the source needs it.',
  },
} as const satisfies ProblemKinds;
