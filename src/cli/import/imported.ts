import type { ArticleBlock } from './article-block.ts';
import type { ArticleFile } from './article-file.ts';
import type { FrontMatter } from './front-matter.ts';
import type { LeftOutItem } from './left-out.ts';

/** How an editor asks for a file to be read. */
export interface ReadOptions {
  /** Name of the outlet; empty to take it from the page. */
  readonly outlet: string;
  /** Language of the text; empty to take it from the page. */
  readonly lang: string;
  /** Label of the encoding; `null` to find out. */
  readonly encoding: string | null;
}

/** A file read: an article that is ready to be written, and what was made of it. */
export interface ReadArticle {
  readonly front: FrontMatter;
  readonly blocks: readonly ArticleBlock[];
  readonly leftOut: readonly LeftOutItem[];
  /** What an editor should look at, one sentence each. */
  readonly notes: readonly string[];
  readonly encoding: string;
}

/** An article with the file it goes to. */
export interface ImportedFile extends ReadArticle, ArticleFile {
  /** The file that was read. */
  readonly from: string;
  /** The file to be, with `/`. */
  readonly path: string;
}
