import type { ContentFiles, FolderEntry } from '../../src/content/files.ts';

/** What stands at a path: text, bytes, a link, a pipe, or a failure to read. */
export type Content =
  | string
  | Uint8Array
  | { readonly link: true }
  | { readonly pipe: true }
  | { readonly size: number }
  | { readonly fails: string };

/** A system's error with its code. */
function failure(code: string): Error {
  return Object.assign(new Error(`${code}: /secret/path`), { code });
}

/** A file system in memory: paths from the content folder, whose name is `content`. */
export function memoryFiles(tree: Readonly<Record<string, Content>>): ContentFiles {
  const at = (file: string): Content => {
    const content = tree[file.replace(/^content\//, '')];
    if (content === undefined) throw failure('ENOENT');
    if (typeof content === 'object' && 'fails' in content) throw failure(content.fails);
    return content;
  };
  const encode = (content: Content): Uint8Array => {
    if (content instanceof Uint8Array) return content;
    return new TextEncoder().encode(typeof content === 'string' ? content : '');
  };
  return {
    join: (folder, name) => `${folder}/${name}`,
    size: (file) => {
      const content = at(file);
      if (typeof content === 'object' && 'size' in content) return content.size;
      return encode(content).length;
    },
    read: (file) => encode(at(file)),
    list: (folder) => {
      const prefix = folder === 'content' ? '' : `${folder.replace(/^content\//, '')}/`;
      const entries = new Map<string, FolderEntry>();
      for (const [path, content] of Object.entries(tree)) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        const link = typeof content === 'object' && 'link' in content;
        const pipe = typeof content === 'object' && 'pipe' in content;
        const leaf = link ? 'link' : pipe ? 'other' : 'file';
        if (name !== '') entries.set(name, { name, kind: rest.length > 0 ? 'folder' : leaf });
      }
      // The order of a file system is no order.
      return [...entries.values()].reverse();
    },
  };
}
