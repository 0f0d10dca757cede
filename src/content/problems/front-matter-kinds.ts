import type { ProblemKinds } from './kind.ts';

/** Problems of the front matter of any file. */
export const frontMatterKinds = {
  'front-matter-missing': {
    severity: 'error',
    why: 'Front matter says what a file is: whose text an article has, and all that `story.md` and `names.md` say.',
    fix: 'Begin the file with a line `---`, the keys, and a line `---`.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    why: 'Without its closing line the whole file would be front matter.',
    fix: 'Write a line `---` after the last key.',
  },
  'front-matter-twice': {
    severity: 'error',
    why: 'Only the first block between two lines `---` counts, so keys below it would do nothing.',
    fix: 'Move the keys into the first block, above the line `---` that closes it, and delete the other lines `---`; what a key of both blocks holds goes under the first.',
  },
  'front-matter-too-large': {
    severity: 'error',
    why: 'Front matter is a few lines of keys; this is most likely a text between two lines `---`.',
    fix: 'Close the front matter with a line `---` after the last key.',
  },
  'yaml-wrong': {
    severity: 'error',
    why: 'Front matter is YAML, and this is not valid YAML.',
    fix: 'Put a value that holds `: `, ` #` or quotation marks between quotation marks.',
  },
  'yaml-alias': {
    severity: 'error',
    why: 'Anchors and aliases can blow a few lines up to gigabytes, and no key needs them.',
    fix: 'Write the value out.',
  },
  'comment-behind-value': {
    severity: 'error',
    why: 'From ` #` to the end of the line YAML takes everything for a comment, so words of the source would be lost.',
    fix: 'Put the whole value between quotation marks; or, where a comment is meant, put it on a line of its own.',
  },
  'key-unknown': {
    severity: 'error',
    why: 'A key that nobody reads is most likely a misspelling.',
    fix: 'Write one of the keys that the report names in its place, or delete the line.',
  },
  'key-missing': {
    severity: 'error',
    why: 'The page cannot do without it.',
    fix: 'Add the key.',
  },
  'value-wrong': {
    severity: 'error',
    why: 'The value is not of the form that the key takes.',
    fix: 'Write the value in the form that the report shows.',
  },
  'quotes-curly': {
    severity: 'warning',
    why: 'YAML takes straight quotation marks away; curly ones are a part of the name and printed with it.',
    fix: 'Write straight quotation marks round the name, or none.',
  },
  'date-wrong': {
    severity: 'error',
    why: 'Dates are sorted and shown, so each has to be a day of the calendar.',
    fix: 'Write it as year-month-day, for example 2022-01-01.',
  },
  'address-wrong': {
    severity: 'error',
    why: 'Readers follow this address to the original.',
    fix: 'Write the whole address, beginning with https://.',
  },
  'lang-wrong': {
    severity: 'error',
    why: 'Sentences are split and pages are read out by the rules of this language.',
    fix: 'Write a BCP 47 tag, for example en, de, pt-BR or zh-Hant.',
  },
  'lang-unlikely': {
    severity: 'warning',
    why: 'The text is hardly in the language that it is said to be in, so its sentences may be split and paired wrongly.',
    fix: 'Add a line `lang: …` with the BCP 47 tag of the language, for example ar or zh.',
  },
  'body-not-printed': {
    severity: 'warning',
    why: 'Only the front matter of this file is used.',
    fix: 'Put what readers should see into `summary`, and notes for editors on lines of the front matter that begin with `#`.',
  },
} as const satisfies ProblemKinds;
