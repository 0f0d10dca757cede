import type { Comment, ElementContent } from 'hast';
import { readComment } from './furniture.ts';
import { quoted } from './problems/printable.ts';
import type { ProblemName } from './problems/table.ts';

/** A problem with a mark or a comment, at its node. */
export interface MarkFault {
  readonly name: ProblemName;
  readonly node: Comment;
  readonly what: string;
}

/** What is wrong with a comment that marks nothing: in the middle of text, misspelt, or a note. */
export function commentFault(node: Comment): MarkFault {
  const comment = readComment(node.value);
  if (comment.kind === 'mark') {
    const what = `Unexpected text beside the mark “${comment.sort}”, expected a line of its own.`;
    return { name: 'mark-not-alone', node, what };
  }
  if (comment.kind === 'misspelt') {
    const what = `Unexpected mark ${quoted(node.value)}, expected “${comment.near}”.`;
    return { name: 'mark-unknown', node, what };
  }
  const what = `Unexpected comment ${quoted(node.value)}, expected text or a mark.`;
  return { name: 'comment-not-printed', node, what };
}

/** The faults of all comments inside inline content. */
export function commentFaults(nodes: readonly ElementContent[]): MarkFault[] {
  return nodes.flatMap((node) => {
    if (node.type === 'comment') return [commentFault(node)];
    return node.type === 'element' ? commentFaults(node.children) : [];
  });
}
