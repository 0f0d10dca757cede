import { expect, it } from 'vitest';
import { contact } from '../../../src/view/about/contact.ts';

it('reads a mail address, the address of a page, and nothing', () => {
  expect(contact(' editor@example.org ')).toEqual({
    href: 'mailto:editor@example.org',
    words: 'editor@example.org',
  });
  expect(contact('https://example.org/issues')).toEqual({
    href: 'https://example.org/issues',
    words: 'https://example.org/issues',
  });
  expect(contact('')).toBeNull();
});

it.each(['editor', 'javascript:alert(1)', 'a@b?subject=x', 'a b@c', 'data:text/html,x', '//x'])(
  'refuses %s',
  (address) => {
    expect(() => contact(address)).toThrow(/expected a page/);
  },
);
