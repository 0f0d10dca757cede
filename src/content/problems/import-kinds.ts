import type { ProblemKinds } from './kind.ts';

/** Problems of files that are to become articles. */
export const importKinds = {
  'page-format-unknown': {
    severity: 'error',
    why: 'Only HTML pages and plain text can be turned into an article.',
    fix: 'Save the page from the browser as “Webpage, HTML only”, or its text as a .txt file with `--text`.',
  },
  'page-encoding-unknown': {
    severity: 'error',
    why: 'Bytes without a known encoding have no letters to show; guessing would alter the source.',
    fix: 'Name the encoding with `--encoding`, for example `--encoding windows-1252`.',
  },
  'page-without-article': {
    severity: 'error',
    why: 'A list of links, a notice or an empty page is no telling of an event.',
    fix: 'Save the page of the article itself, once it is loaded whole; or copy its text into a file and use `--text`.',
  },
  'outlet-unknown': {
    severity: 'error',
    why: 'The outlet labels the article on every page, and nothing is made up.',
    fix: 'Name it with `--outlet`.',
  },
  'article-exists': {
    severity: 'error',
    why: 'An article that somebody has corrected by hand is not to be lost.',
    fix: 'Give another name with `--name`, or overwrite it with `--force`.',
  },
  'article-unwritten': {
    severity: 'error',
    why: 'The articles were read, but none could be put in place.',
    fix: 'See that the folder may be written to and that the disk has room.',
  },
} as const satisfies ProblemKinds;
