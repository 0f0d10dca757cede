import type { Comment, ElementContent } from 'hast';
import { readComment } from './furniture.ts';
import { quoted } from './problems/printable.ts';
import type { ProblemName } from './problems/table.ts';

/** A problem with a mark or a comment, at its node. */
export interface MarkFault {
  readonly name: ProblemName;
  readonly node: Comment;
  readonly what: string;
  /** `null` where the table of problems says it well enough. */
  readonly fix: string | null;
}

/** What is wrong with a comment that marks nothing: in the middle of text, misspelt, or a note. */
export function commentFault(node: Comment): MarkFault {
  const comment = readComment(node.value);
  if (comment.kind === 'mark') {
    const what = `Unexpected text beside the mark “${comment.sort}”, expected a line of its own.`;
    return { name: 'mark-not-alone', node, what, fix: null };
  }
  if (comment.kind === 'misspelt') {
    const what = `Unexpected mark ${quoted(node.value)}, expected “${comment.near}”.`;
    return {
      name: 'mark-unknown',
      node,
      what,
      fix: `Write \`<!-- ${comment.near} -->\` on this line.`,
    };
  }
  const what = `Unexpected comment ${quoted(node.value)}, expected text or a mark.`;
  return { name: 'comment-not-printed', node, what, fix: null };
}

/** The faults of all comments inside inline content. */
export function commentFaults(nodes: readonly ElementContent[]): MarkFault[] {
  return nodes.flatMap((node) => {
    if (node.type === 'comment') return [commentFault(node)];
    return node.type === 'element' ? commentFaults(node.children) : [];
  });
}

/**
 * A line that is meant for a mark and is no comment: word processors make one dash of two, and a space or
 * dash is soon left out or put in. No white space can be read in two ways, however much there is of it.
 */
const BROKEN_MARK =
  /^(?!<!--.*-->)(?:<[ \t]*(?:![ \t]*)?[-–—]+[ \t]*([a-z][a-z -]{2,20}?)[ \t]*(?:[-–—]+[ \t]*)?!?>|\[([a-z][a-z -]{2,20})\])[ \t]*$/gimu;

/** Lines that are meant for marks and would be printed, with their offsets. */
export function brokenMarks(
  text: string,
): readonly { readonly offset: number; readonly what: string; readonly fix: string }[] {
  return [...text.matchAll(BROKEN_MARK)].flatMap(({ 0: line, 1: tagged, 2: bracketed, index }) => {
    const comment = readComment(tagged ?? bracketed ?? '');
    const isMeant =
      comment.kind === 'mark' || (comment.kind === 'misspelt' && tagged !== undefined);
    if (!isMeant) return [];
    const mark = `<!-- ${comment.kind === 'mark' ? comment.sort : comment.near} -->`;
    return [
      {
        offset: index,
        what: `Unexpected line ${quoted(line)}, expected \`${mark}\`.`,
        fix: `Write \`${mark}\` on this line.`,
      },
    ];
  });
}
