/** Bytes of a file's beginning that say what it is. */
const SAMPLE = 4_096;

/** Beginnings of files that are often saved in place of a page, a character for a byte, with what they are. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF'],
  ['bplist00', 'a Safari web archive'],
  ['PK\u0003\u0004', 'a ZIP archive (such as DOCX, ODT or EPUB)'],
  ['\u001F\u008B', 'a gzip archive'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'an image'],
  ['\u00FF\u00D8\u00FF', 'an image'],
  ['GIF8', 'an image'],
  ['RIFF', 'an image'],
];

/** A header line of a mail message; an MHTML file is one (RFC 2557). */
const MAIL_HEADER =
  /^(?:From|Subject|Date|MIME-Version|Content-Type|Snapshot-Content-Location):[ \t]/imu;

/** Quoted-printable text writes "=" as "=3D", so that no attribute of its tags is readable (RFC 2045). */
const QUOTED_PRINTABLE = /<[a-z]+\s[^<>]*?=3D"/iu;

/**
 * What a file is if it is neither a page nor text: with its article, for a report; `null` where it
 * may be either.
 *
 * @param bytes of the file
 */
export function foreignFormat(bytes: Uint8Array): string | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, SAMPLE));
  const known = BEGINNINGS.find(([begins]) => beginning.startsWith(begins));
  if (known !== undefined) return known[1];
  const head = beginning.trimStart().split(/\r?\n\r?\n/u)[0] ?? '';
  const isMail = MAIL_HEADER.test(head.split('\n')[0] ?? '') && /^MIME-Version:/imu.test(head);
  if (isMail) return 'an MHTML archive (“Webpage, single file”)';
  return QUOTED_PRINTABLE.test(beginning) ? 'quoted-printable text, a part of an MHTML file' : null;
}
