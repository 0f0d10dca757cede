/**
 * Reads a CSV file as RFC 4180 has it, character by character: records of fields, the byte order mark
 * and nothing else taken away.
 */
export function readCsv(file: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (text.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === ',' || (character === '\r' && text.charAt(at + 1) === '\n')) {
      record.push(field);
      field = '';
      if (character === '\r') {
        records.push(record);
        record = [];
        at += 1;
      }
    } else field += character;
  }
  if (field !== '' || record.length > 0) throw new Error('Unexpected end, expected a line end');
  return records;
}
