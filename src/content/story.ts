import type { ElementContent } from 'hast';

/** A sort of furniture: text around the report. */
export type Furniture =
  | 'kicker'
  | 'caption'
  | 'read more'
  | 'sub-heading'
  | 'source line'
  | 'correction';

/** What a block is. A caption is a caption whatever stands in it; it is furniture as well. */
export type BlockType = 'paragraph' | 'heading' | 'quote' | 'list item' | 'caption';

/** A paragraph, heading, quote, list item or caption of an article. */
export interface Block {
  readonly type: BlockType;
  /** `null` for the report itself. */
  readonly furniture: Furniture | null;
  /** Level of a heading, 2 to 6; `null` for every other type. */
  readonly depth: number | null;
  /** Number of an item of a numbered list, shared by the paragraphs of the item; `null` otherwise. */
  readonly ordinal: number | null;
  /** The blocks with the same number are paragraphs of one item of a list; `null` outside items. */
  readonly item: number | null;
  /** The blocks with the same number in a row belong to one list or one quotation; `null` outside them. */
  readonly group: number | null;
  /** First passage (0-based, in the article) and how many. */
  readonly first: number;
  readonly count: number;
}

/** One sentence of a block: the unit that is paired. */
export interface Passage {
  /** From the passage's folded text (`src/text/id.ts`); unique in its article, and stable under edits elsewhere. */
  readonly id: string;
  /** The text as the source prints it, after entity decoding; equal to the text of `html`. */
  readonly text: string;
  /** The passage's inline markup, sanitised, as hast; its text content is `text`. */
  readonly html: readonly ElementContent[];
  /** Index into `Article.blocks`. */
  readonly block: number;
  /** Copied from the block. */
  readonly furniture: Furniture | null;
  /** Where the passage starts in its file; both 1-based. */
  readonly line: number;
  readonly column: number;
}

/** One outlet's telling of a story. */
export interface Article {
  /** Name of the file without `.md`. */
  readonly slug: string;
  readonly outlet: string;
  readonly headline: string | null;
  readonly url: string | null;
  /** ISO 8601 date or date and time, as written. */
  readonly published: string | null;
  readonly author: string | null;
  /** Credit lines of agencies. */
  readonly agency: readonly string[];
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly rights: 'full' | 'excerpt';
  readonly blocks: readonly Block[];
  readonly passages: readonly Passage[];
}

/** A pin, resolved to passages: article slugs and 0-based passage numbers. */
export interface Pin {
  readonly passages: readonly { readonly article: string; readonly passage: number }[];
}

/** One event: a folder in `content/`. */
export interface Story {
  /** Name of the folder, plain ASCII. */
  readonly slug: string;
  /** From `story.md`, else made from the folder's name, as the articles spell it ("baghdad-rally" → "Baghdad rally"). */
  readonly title: string;
  /** ISO 8601 date of the event. */
  readonly date: string | null;
  readonly summary: string | null;
  /** Same names of the story and of the site, merged. */
  readonly names: readonly (readonly string[])[];
  readonly same: readonly Pin[];
  readonly different: readonly Pin[];
  /** At least two; in the order `story.md` gives (`articles:`), else by file name. */
  readonly articles: readonly Article[];
}
