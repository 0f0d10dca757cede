/** Where readers report mistakes. */
export interface Contact {
  readonly href: string;
  /** As a page prints it. */
  readonly words: string;
}

/** One @ with something on both sides, and nothing that would end a mail address or begin its headers. */
const MAIL = /^[^\s@<>?&#%"]+@[^\s@<>?&#%"]+$/u;

/**
 * Reads the address for reports.
 *
 * @param address of a page (`https://…`) or a mail address
 * @returns `null` where it is empty
 * @throws Error where it is neither
 */
export function contact(address: string): Contact | null {
  const words = address.trim();
  if (words === '') return null;
  if (MAIL.test(words)) return { href: `mailto:${words}`, words };
  const url = URL.parse(words);
  if (url !== null && /^https?:$/u.test(url.protocol)) return { href: url.href, words };
  throw new Error(
    `Unexpected address for reports '${words}', expected a page (https://…) or a mail address`,
  );
}
