import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { DEFAULT_FOLDER, setPaths } from '../../../src/cli/sets/paths.ts';
import type { FolderEntry } from '../../../src/content/files.ts';

const entry = (name: string, kind: FolderEntry['kind'] = 'file'): FolderEntry => ({ name, kind });

const files = {
  join: posix.join,
  list(folder: string): FolderEntry[] {
    if (folder === 'mine') {
      return [entry('b.jsonl'), entry('a.jsonl'), entry('notes.md'), entry('c.jsonl', 'folder')];
    }
    throw new Error('ENOENT');
  },
};

it('takes the sets of a folder by name, and files as they are given', () => {
  expect(setPaths(files, ['mine', 'z.jsonl'])).toEqual(['mine/a.jsonl', 'mine/b.jsonl', 'z.jsonl']);
});

it('takes the default folder where nothing is given, and none where that is not there', () => {
  expect(setPaths(files, [])).toEqual([]);
  const list = (folder: string) => files.list(folder === DEFAULT_FOLDER ? 'mine' : folder);
  expect(setPaths({ ...files, list }, [])).toEqual([
    posix.join(DEFAULT_FOLDER, 'a.jsonl'),
    posix.join(DEFAULT_FOLDER, 'b.jsonl'),
  ]);
});
