import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileDocument } from './documents.ts';
import { contained, offences } from './offences.ts';
import { outcome } from './pipeline.ts';

/** `npm run fuzz` tries as many as it is told; these are a second's worth. */
const DOCUMENTS = 300;

it('prints hostile Markdown without running, hiding or losing any of it', () => {
  let compared = 0;
  fc.assert(
    fc.property(hostileDocument, hostileDocument, (left, right) => {
      const result = outcome(left, right);
      expect(result.faults).toEqual([]);
      if (result.compared) compared += 1;
    }),
    { numRuns: DOCUMENTS / 2 },
  );
  // A generator whose documents are all refused would try nothing.
  expect(compared).toBeGreaterThan(DOCUMENTS / 2 / 10);
});

describe('the search for offences', () => {
  it.each([
    ['<script>x</script>', 'inline script'],
    ['<script src="//evil.example/x.js"></script>', 'script loads //evil.example/x.js'],
    ['<script src="data:text/javascript,x"></script>', 'script data:text/javascript,x'],
    ['<p onclick="x">', 'p onClick'],
    ['<p style="color: red">', 'p style'],
    ['<a href="javascript:x">', 'a javascript:x'],
    ['<a href=" java\nscript:x">', 'a  java\nscript:x'],
    ['<iframe srcdoc="x"></iframe>', '<iframe>'],
    ['<svg><use href="#x"></use></svg>', '<use>'],
    ['<svg><a xlink:href="javascript:x">x</a></svg>', 'a javascript:x'],
    ['<img src="https://evil.example/x">', 'img loads https://evil.example/x'],
    ['<meta http-equiv="refresh" content="0;url=x">', 'meta refresh'],
    ['<base href="/x">', '<base>'],
    ['<p id="x"><p id="x">', 'second element with the id x'],
    ['<p id="a-x" class="passage"><b id="y">x</b>', 'b id in a passage'],
    ['<p id="a-x" class="passage"><span>x</span>', '<span> in a passage'],
    ['<p id="a-x" class="passage">x<!-- y -->', 'comment in a passage'],
  ])('finds %s', (html, offence) => {
    expect(offences(html)).toContain(offence);
  });

  it('finds nothing in what the site prints', () => {
    const html = `<script type="module" src="/assets/x.js"></script>
      <script type="application/ld+json">{}</script><link rel="icon" href="/favicon.svg">
      <p id="a-x" class="passage">It <mark class="own">rained</mark>
      <a href="https://example.org/" lang="en">there</a>.</p><svg><a href="#row-1"></a></svg>`;
    expect(offences(html)).toEqual([]);
  });

  it('sees text that leaves its element', () => {
    expect(contained('words <b>and</b> words')).toEqual({ text: 'words and words', within: true });
    expect(contained('</p><p>words').within).toBe(false);
    expect(contained('<b>words').within).toBe(false);
    expect(contained('<table>words').within).toBe(false);
  });
});
