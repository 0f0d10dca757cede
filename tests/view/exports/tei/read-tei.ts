import { DOMParser, type Element, type Node } from '@xmldom/xmldom';

const TEI = 'http://www.tei-c.org/ns/1.0';
const XML = 'http://www.w3.org/XML/1998/namespace';

/** Parses a TEI document; anything that is not well-formed throws. */
export function parseTei(file: string) {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(file, 'application/xml');
}

export type TeiDocument = ReturnType<typeof parseTei>;

/** All elements of a name, in the order of the document. */
export function elements(within: TeiDocument | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS(TEI, name)];
}

export function idOf(element: Element): string | null {
  return element.getAttributeNS(XML, 'id');
}

/** The text of a passage: its characters, and those that a `<g>` stands for. */
export function textOf(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.nodeValue ?? '';
  if (node.localName === 'g') {
    const number = (node as Element).getAttribute('n') ?? '';
    return String.fromCodePoint(Number.parseInt(number.replace('U+', ''), 16));
  }
  return [...node.childNodes].map(textOf).join('');
}

/** The passages of one witness, in the order of the stream: their ids and texts, and the blocks they open. */
export function witnessOf(document: TeiDocument, witness: 'a' | 'b') {
  return elements(document, 'rdg')
    .filter((rdg) => rdg.getAttribute('wit') === `#${witness}`)
    .flatMap((rdg) => [...rdg.childNodes])
    .reduce<{ id: string; text: string; block: number }[]>((passages, node) => {
      const element = node as Element;
      if (node.localName === 'milestone') {
        passages.push({ id: '', text: '', block: Number(element.getAttribute('n')) });
      } else if (node.localName === 'seg') {
        const last = passages.at(-1);
        const block = last?.block ?? 0;
        if (last?.id === '') passages.pop();
        passages.push({ id: idOf(element) ?? '', text: textOf(element), block });
      }
      return passages;
    }, []);
}
