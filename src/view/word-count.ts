export { wordCount } from '../text/word-count.ts';
