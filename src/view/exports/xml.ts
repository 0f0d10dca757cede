/** Everything but the Char of XML 1.0 (section 2.2): most controls, lone surrogates, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function withReferences(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => REFERENCES[character] ?? character);
}

/** A character by its number, as Unicode writes it: "U+000B". */
function codePoint(character: string): string {
  const number = character.codePointAt(0) ?? 0;
  return `U+${number.toString(16).toUpperCase().padStart(4, '0')}`;
}

/**
 * A text as the content of an XML element; a parser gives every character back, carriage returns too.
 *
 * @param forbidden XML that stands for a character that XML cannot hold, from its number ("U+000B");
 *   U+FFFD unless told
 */
export function xmlText(text: string, forbidden: (number: string) => string = () => '\ufffd') {
  let xml = '';
  let at = 0;
  for (const { 0: character, index } of text.matchAll(FORBIDDEN)) {
    xml += withReferences(text.slice(at, index), /[&<>\r]/g) + forbidden(codePoint(character));
    at = index + character.length;
  }
  return xml + withReferences(text.slice(at), /[&<>\r]/g);
}

/** Attributes in the order in which they are written; those without a value are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | null | undefined>>;

/** What most attributes are, ids and numbers: text that stands in XML as it is. */
const PLAIN = /^[\w .:#/-]*$/;

function attributeValue(value: string | number): string {
  const text = String(value);
  if (PLAIN.test(text)) return text;
  return withReferences(text.replace(FORBIDDEN, '\ufffd'), /[&<>"\t\n\r]/g);
}

/**
 * An XML element.
 *
 * @param content XML, not text; empty makes an empty element
 */
export function xmlElement(name: string, attributes: XmlAttributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null || value === undefined ? '' : ` ${key}="${attributeValue(value)}"`,
  );
  const open = `${name}${written.join('')}`;
  return content === '' ? `<${open}/>` : `<${open}>${content}</${name}>`;
}
