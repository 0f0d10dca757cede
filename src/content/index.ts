export { type ParsedArticle, parseArticle } from './article.ts';
export { type ContentFiles, diskFiles } from './files.ts';
export { formatProblem, formatProblems } from './problems/format.ts';
export { hasErrors, type Problem } from './problems/problem.ts';
export { type Content, readContent, readSteps } from './read.ts';
