import type { Headers } from '../../../src/site/hosting/headers.ts';

/** One rule of a host's configuration: the paths it fits, and the headers it sets there. */
export interface Rule {
  readonly fits: (path: string) => boolean;
  readonly headers: Headers;
}

const startsWith = (prefix: string) => (path: string) => path.startsWith(prefix);

function headers(lines: readonly string[], line: RegExp): Headers {
  return Object.fromEntries(
    lines.flatMap((text) => {
      const [, name, value] = line.exec(text) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The rules of `_headers`: a path that ends in an asterisk, then its headers, indented. */
export function readHeadersFile(text: string): Rule[] {
  return text
    .split(/\n(?=\/)/)
    .map((rule) => rule.trim().split('\n'))
    .map(([pattern = '', ...lines]) => ({
      fits: startsWith(pattern.replace(/\*$/, '')),
      headers: headers(lines, /^ {2}([\w-]+): (.+)$/),
    }));
}

interface VercelConfig {
  readonly headers: readonly {
    readonly source: string;
    readonly headers: readonly { readonly key: string; readonly value: string }[];
  }[];
}

/** The rules of `vercel.json`. */
export function readVercel(text: string): Rule[] {
  const config = JSON.parse(text) as VercelConfig;
  return config.headers.map(({ source, headers: list }) => {
    const pattern = new RegExp(`^${source}$`);
    return {
      fits: (path) => pattern.test(path),
      headers: Object.fromEntries(list.map(({ key, value }) => [key, value])),
    };
  });
}

/** The rules of nginx's snippet: each location sets its own headers and inherits none. */
export function readNginx(text: string): Rule[] {
  return text.split(/^\s*location /m).flatMap((location): Rule[] => {
    const prefix = /^\^~ (\S+) \{/.exec(location)?.[1];
    const own = headers(location.split('\n'), /^\s*add_header (\S+) "(.*)" always;$/);
    return prefix === undefined || Object.keys(own).length === 0
      ? []
      : [{ fits: startsWith(prefix), headers: own }];
  });
}

/** The rules of Caddy's snippet, in the block of the site's own path. */
export function readCaddy(text: string): Rule[] {
  const [site = ''] = text.split('handle_errors');
  const base = /^handle (\S+)\*/m.exec(site)?.[1] ?? '';
  const everywhere = /\theader \{\n([\s\S]*?)\n\t\}/.exec(site)?.[1] ?? '';
  const named = new Map(
    [...site.matchAll(/^\t@(hashed|others) (not )?path (\S+)\*$/gm)].map(
      ([, name, not, prefix = '']) => [
        name,
        (path: string) => path.startsWith(prefix) !== (not !== undefined),
      ],
    ),
  );
  return [
    { fits: startsWith(base), headers: headers(everywhere.split('\n'), /^\t\t(\S+) "(.*)"$/) },
    ...[...site.matchAll(/^\theader @(hashed|others) (\S+) "(.*)"$/gm)].map(
      ([, matcher, name = '', value = '']): Rule => ({
        fits: (path) => path.startsWith(base) && (named.get(matcher)?.(path) ?? false),
        headers: { [name]: value },
      }),
    ),
  ];
}

/** The headers that rules give a path, where a later rule takes the place of an earlier one. */
export function headersBy(rules: readonly Rule[], path: string): Headers {
  return Object.assign({}, ...rules.filter(({ fits }) => fits(path)).map((rule) => rule.headers));
}
