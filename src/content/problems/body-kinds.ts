import type { ProblemKinds } from './kind.ts';

/** Problems of the text of an article. */
export const bodyKinds = {
  'body-empty': {
    severity: 'error',
    why: 'An article without text cannot be compared.',
    fix: 'Put the text after the front matter.',
  },
  'report-empty': {
    severity: 'error',
    why: 'Furniture alone says nothing that could be compared.',
    fix: 'Add the paragraphs of the report, or take the marks off those that belong to it.',
  },
  'nested-too-deep': {
    severity: 'error',
    why: 'No article nests this deep or has so many marks, and to read it would take minutes.',
    fix: 'Take out the levels or marks that the text does not need.',
  },
  'mark-unknown': {
    severity: 'error',
    why: 'The words below it would count as part of the report.',
    fix: 'The marks are kicker, caption, read more, source line and correction.',
  },
  'mark-without-text': {
    severity: 'error',
    why: 'A mark says what the paragraph right after it is, and here none comes.',
    fix: 'Move it right above its paragraph, or delete it.',
  },
  'mark-not-alone': {
    severity: 'error',
    why: 'Text on the line of a comment is HTML to Markdown, and its emphasis and links are lost.',
    fix: 'Give the mark a line of its own, right above the paragraph.',
  },
  'comment-not-printed': {
    severity: 'warning',
    why: 'Comments are not shown, and what stands in them is not compared.',
    fix: 'Delete it, or take its words out of the comment; or, where a mark is meant, write one of kicker, caption, read more, source line and correction.',
  },
  'html-active': {
    severity: 'warning',
    why: 'An article is words: nothing in it may run, load or send anything, so this is left out.',
    fix: 'Delete it.',
  },
  'html-removed': {
    severity: 'warning',
    why: 'Only plain inline and block elements are kept, so that an article looks and acts like any other.',
    fix: 'Delete it, or write it in Markdown.',
  },
  'html-unclosed': {
    severity: 'warning',
    why: 'A tag that is opened and never closed takes in all the text after it.',
    fix: 'Close the tag, or delete it.',
  },
  'link-removed': {
    severity: 'warning',
    why: 'Only links to https:, http: and mailto: addresses mean the same on another site; the words stay.',
    fix: 'Write the whole address, or delete the link.',
  },
  'image-left-out': {
    severity: 'warning',
    why: 'Pages load nothing from elsewhere, and the comparison is of words, so images are not shown.',
    fix: 'Delete it, and keep its caption under a line `<!-- caption -->`.',
  },
  'heading-level-one': {
    severity: 'warning',
    why: 'The first level of a page is its title; in an article this is shown as a second level.',
    fix: 'Put the headline into `headline`, and begin sub-headings with `##`.',
  },
  'heading-underlined': {
    severity: 'warning',
    why: 'A line of dashes right below a paragraph makes a heading of all of it, and headings do not count as told.',
    fix: 'Put an empty line above the dashes; or, where it is a sub-heading, write `## ` before it and delete the dashes.',
  },
  table: {
    severity: 'warning',
    why: 'CommonMark has no tables, so that the bars and the dashes are shown as words.',
    fix: 'Write each row as an item of a list, such as `- Dunmore: 12`.',
  },
  'code-block': {
    severity: 'warning',
    why: 'Four spaces before a line make it program code; it is shown as a paragraph.',
    fix: 'Take out the spaces, or the fence.',
  },
  'definition-unused': {
    severity: 'warning',
    why: 'Markdown takes a line such as `[Note]: words` for the address of a link and does not show it.',
    fix: 'Write a backslash before the bracket if the words belong to the text; else delete the line.',
  },
  'furniture-unmarked': {
    severity: 'warning',
    why: 'It looks like text around the report, and without a mark it counts as part of it.',
    fix: 'Put the mark on a line right above it.',
  },
  'text-lost': {
    severity: 'error',
    why: 'HTML in the article moves or swallows words, and no word may go missing.',
    fix: 'Take out the HTML, or close its tags.',
  },
} as const satisfies ProblemKinds;
