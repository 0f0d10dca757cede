/** The lines of a key of the front matter: its own and those of its value. */
export interface KeyLines {
  readonly text: string;
  /** Offset into the YAML. */
  readonly offset: number;
  /** The key as written; `null` where the lines begin with none. */
  readonly key: string | null;
}

/** A line that goes on with the value above it: indented, a comment, an item of a list, a closing bracket. */
const GOES_ON = /^(?:\s|#|-(?:\s|$)|[\]}]|$)/u;

/** A key at the beginning of a line; a space after its colon may have been forgotten. */
const KEY = /^(?:"([\w-]+)"|'([\w-]+)'|([\w-]+))[ \t]*:(?!\/)/u;

/** Parts YAML before each line that begins a key, whether it can be read or not. */
export function keyLines(yaml: string): readonly KeyLines[] {
  const parts: { offset: number; lines: string[] }[] = [{ offset: 0, lines: [] }];
  let offset = 0;
  for (const line of yaml.split('\n')) {
    if (!GOES_ON.test(line)) parts.push({ offset, lines: [] });
    parts.at(-1)?.lines.push(line);
    offset += line.length + 1;
  }
  return parts.map((part) => {
    const text = part.lines.join('\n');
    const [, ...keys] = KEY.exec(text) ?? [];
    return { text, offset: part.offset, key: keys.find((key) => key !== undefined) ?? null };
  });
}
