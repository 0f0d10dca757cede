import type { Content } from './memory.ts';

/** Bad content, and every problem that it must report, in order: `name file:line:column`. */
export interface BadInput {
  readonly about: string;
  /** What stands in `content/` beside the sound story `fair`. */
  readonly tree: Readonly<Record<string, Content>>;
  readonly problems: readonly string[];
}

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
  bytes(
    mark,
    Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]),
  );

export const article = (outlet: string, body = 'It rained.\n'): string =>
  `---\noutlet: ${outlet}\n---\n\n${body}`;

/** A story whose left article is the given one. */
const left = (content: Content): Record<string, Content> => ({
  'bad/left.md': content,
  'bad/right.md': article('Right'),
});

/** A story whose left article has this body. */
const body = (text: string): Record<string, Content> => left(article('Left', text));

/** A sound story with this `story.md`. */
const story = (keys: string): Record<string, Content> => ({
  'bad/story.md': `---\n${keys}\n---\n`,
  'bad/left.md': article('Left', 'It rained. It blew hard.\n\nIt rained. Then it snowed.\n'),
  'bad/right.md': article('Right', 'It poured. It stormed.\n'),
});

/** A report that no two outlets write the same by chance. */
const WIRE =
  'It rained all day in the hills above the town, and by the evening the lower road was under water.\nNobody was hurt, the fire brigade said.\n';

const LONG = 'a'.repeat(300);

/** Sound content that every case stands beside. */
export const sound: Readonly<Record<string, Content>> = {
  'fair/mill.md': article('The Mill'),
  'fair/gate.md': article('The Gate'),
};

const frontMatter: readonly BadInput[] = [
  {
    about: 'no front matter',
    tree: left('It rained.\n'),
    problems: ['front-matter-missing content/bad/left.md:1:1'],
  },
  {
    about: 'keys without a line above them',
    tree: left('outlet: Left\npublished: 9.3.2024\n---\n\nIt rained.\n'),
    problems: [
      'front-matter-missing content/bad/left.md:1:1',
      'date-wrong content/bad/left.md:2:12',
    ],
  },
  {
    about: 'a file of keys without any line',
    tree: { ...left(article('Left')), 'bad/story.md': 'title: Rain\ndate: 9.3.2024\n' },
    problems: [
      'front-matter-missing content/bad/story.md:1:1',
      'date-wrong content/bad/story.md:2:7',
    ],
  },
  {
    about: 'a misspelt key with a mistake behind it',
    tree: left("---\noutlet: Left\nHeadline: 'x' y\n---\n\nIt rained.\n"),
    problems: ['key-unknown content/bad/left.md:3:1', 'yaml-wrong content/bad/left.md:3:15'],
  },
  {
    about: 'an empty file',
    tree: left('\n \n'),
    problems: ['front-matter-missing content/bad/left.md:1:1'],
  },
  {
    about: 'unclosed front matter',
    tree: left('---\noutlet: Left\n\nIt rained.\n'),
    problems: ['front-matter-unclosed content/bad/left.md:2:1'],
  },
  {
    about: 'a YAML error',
    tree: left('---\noutlet: "Left\n---\n\nIt rained.\n'),
    problems: ['yaml-wrong content/bad/left.md:2:9'],
  },
  {
    about: 'a YAML error beside other mistakes',
    tree: left('---\noutlet: "Left\nheadlin: x\nlang: english\nrights: none\n---\n\nIt rained.\n'),
    problems: [
      'yaml-wrong content/bad/left.md:2:9',
      'key-unknown content/bad/left.md:3:1',
      'lang-wrong content/bad/left.md:4:7',
      'value-wrong content/bad/left.md:5:9',
    ],
  },
  {
    about: 'a key twice beside other mistakes',
    tree: left(
      '---\noutlet: Left\noutlet: Right\nlang: english\nrights: none\n---\n\nIt rained.\n',
    ),
    problems: [
      'yaml-wrong content/bad/left.md:3:1',
      'lang-wrong content/bad/left.md:4:7',
      'value-wrong content/bad/left.md:5:9',
    ],
  },
  {
    about: 'a list that is never closed, beside a wrong date',
    tree: left('---\noutlet: Left\nagency: [AFP, dpa\npublished: today\n---\n\nIt rained.\n'),
    problems: ['yaml-wrong content/bad/left.md:3:9', 'date-wrong content/bad/left.md:4:12'],
  },
  {
    about: 'colons without a space',
    tree: left('---\noutlet:Left\nlang:english\nrights: none\n---\n\nIt rained.\n'),
    problems: [
      'yaml-wrong content/bad/left.md:2:7',
      'yaml-wrong content/bad/left.md:3:5',
      'value-wrong content/bad/left.md:4:9',
    ],
  },
  {
    about: 'tabs before the items of a list',
    tree: left('---\noutlet: Left\nagency:\n\t- AFP\n\t- dpa\nrights: none\n---\n\nIt rained.\n'),
    problems: [
      'yaml-wrong content/bad/left.md:4:1',
      'yaml-wrong content/bad/left.md:5:1',
      'value-wrong content/bad/left.md:6:9',
    ],
  },
  {
    about: 'keys in brackets beside keys without',
    tree: left('---\n{ outlet: Left }\nlang: en\n---\n\nIt rained.\n'),
    problems: ['yaml-wrong content/bad/left.md:3:1'],
  },
  {
    about: 'a line without a colon',
    tree: left('---\noutlet: Left\nseen today\nrights: none\n---\n\nIt rained.\n'),
    problems: ['yaml-wrong content/bad/left.md:3:1', 'value-wrong content/bad/left.md:4:9'],
  },
  {
    about: 'a wrong address in an Arabic article that names its language',
    tree: left(
      '---\noutlet: Left\nlang: ar\nurl: left\n---\n\nقال الرئيس اليوم إن المطر سيستمر في المدينة حتى يوم غد صباحا.\n',
    ),
    problems: ['address-wrong content/bad/left.md:4:6'],
  },
  {
    about: 'an unquoted colon',
    tree: left('---\noutlet: Left: right\n---\n\nIt rained.\n'),
    problems: ['yaml-wrong content/bad/left.md:2:9'],
  },
  {
    about: 'a key twice',
    tree: left('---\noutlet: Left\noutlet: Right\n---\n\nIt rained.\n'),
    problems: ['yaml-wrong content/bad/left.md:3:1'],
  },
  {
    about: 'a list for front matter',
    tree: left('---\n- outlet\n---\n\nIt rained.\n'),
    problems: ['yaml-wrong content/bad/left.md:2:1'],
  },
  {
    about: 'a tag',
    tree: left('---\noutlet: !!js/function x\n---\n\nIt rained.\n'),
    problems: ['yaml-wrong content/bad/left.md:2:9'],
  },
  {
    about: 'comments behind values',
    tree: left('---\noutlet: Left #1\nauthor: # nobody\n---\n\nIt rained.\n'),
    problems: [
      'comment-behind-value content/bad/left.md:2:14',
      'comment-behind-value content/bad/left.md:3:9',
    ],
  },
  {
    about: 'a YAML bomb',
    tree: left(
      `---\na: &a [x,x]\n${'bcdefghijk'
        .split('')
        .map((key, index) => `${key}: &${key} [*${'abcdefghij'[index]},*${'abcdefghij'[index]}]`)
        .join('\n')}\noutlet: Left\n---\n\nIt rained.\n`,
    ),
    problems: [
      'yaml-alias content/bad/left.md:2:7',
      ...Array.from({ length: 10 }, (_, index) => `yaml-alias content/bad/left.md:${index + 3}:7`),
    ],
  },
  {
    about: 'dashes by the thousand',
    tree: left(`---\noutlet: Left\nagency:\n  ${'- '.repeat(20_000)}\n---\n\nIt rained.\n`),
    problems: ['yaml-wrong content/bad/left.md:4:1'],
  },
  {
    about: 'lists in lists by the thousand',
    tree: left(`---\noutlet: ${'['.repeat(20_000)}\n---\n\nIt rained.\n`),
    problems: ['yaml-wrong content/bad/left.md:2:25'],
  },
  {
    about: 'front matter without end',
    tree: left(`---\noutlet: ${'x'.repeat(70_000)}\n---\n\nIt rained.\n`),
    problems: ['front-matter-too-large content/bad/left.md:1:1'],
  },
  {
    about: '`__proto__`',
    tree: left(
      '---\noutlet: Left\n__proto__: {rights: excerpt}\nconstructor: x\n---\n\nIt rained.\n',
    ),
    problems: ['key-unknown content/bad/left.md:3:1', 'key-unknown content/bad/left.md:4:1'],
  },
  {
    about: 'an unknown key with a near name',
    tree: left('---\noutlet: Left\nheadlines: x\n---\n\nIt rained.\n'),
    problems: ['key-unknown content/bad/left.md:3:1'],
  },
  {
    about: 'no outlet',
    tree: left('---\nheadline: Rain\n---\n\nIt rained.\n'),
    problems: ['key-missing content/bad/left.md:1:1'],
  },
  {
    about: 'an outlet left blank',
    tree: left('---\nheadline: Rain\noutlet:\n---\n\nIt rained.\n'),
    problems: ['key-missing content/bad/left.md:3:1'],
  },
  {
    about: 'keys for an outlet',
    tree: left('---\noutlet: {name: Left}\n---\n\nIt rained.\n'),
    problems: ['value-wrong content/bad/left.md:2:9'],
  },
  {
    about: 'every value wrong at once',
    tree: left(
      '---\noutlet: [Left]\nurl: javascript:alert(1)\npublished: 2021-02-29\nlang: en_GB\nrights: some\nagency: {a: b}\n---\n\nIt rained.\n',
    ),
    problems: [
      'value-wrong content/bad/left.md:2:9',
      'address-wrong content/bad/left.md:3:6',
      'date-wrong content/bad/left.md:4:12',
      'lang-wrong content/bad/left.md:5:7',
      'value-wrong content/bad/left.md:6:9',
      'value-wrong content/bad/left.md:7:9',
    ],
  },
  ...['tomorrow', '2021-13-01', '2021-06-05 09:30', '5 June 2021', '2021-06-05T25:00'].map(
    (date) => ({
      about: `the date ${date}`,
      tree: left(`---\noutlet: Left\npublished: ${date}\n---\n\nIt rained.\n`),
      problems: ['date-wrong content/bad/left.md:3:12'],
    }),
  ),
  ...['english', 'e', 'en_US', 'x-private', 'toString'].map((lang) => ({
    about: `the language ${lang}`,
    tree: left(`---\noutlet: Left\nlang: ${lang}\n---\n\nIt rained.\n`),
    problems: ['lang-wrong content/bad/left.md:3:7'],
  })),
  ...[
    'example.org',
    '//example.org',
    'ftp://example.org',
    'https://',
    'https://me:pw@example.org',
    'data:text/html,x',
    'https://exa mple.org',
  ].map((url) => ({
    about: `the address ${url}`,
    tree: left(`---\noutlet: Left\nurl: "${url}"\n---\n\nIt rained.\n`),
    problems: ['address-wrong content/bad/left.md:3:6'],
  })),
  {
    about: 'Arabic text without a language',
    tree: body('قال الرئيس اليوم إن المطر سيستمر في المدينة حتى يوم غد صباحا.\n'),
    problems: ['lang-unlikely content/bad/left.md:1:1'],
  },
];

const characters: readonly BadInput[] = [
  {
    about: 'invalid UTF-8',
    tree: left(bytes('---\noutlet: Left\n---\n\nCaf', [0xe9], ' rained.\n')),
    problems: ['utf-8-invalid content/bad/left.md:5:4'],
  },
  {
    about: 'an overlong form',
    tree: left(bytes(article('Left'), [0xc0, 0xaf])),
    problems: ['utf-8-invalid content/bad/left.md:6:1'],
  },
  {
    about: 'a surrogate in UTF-8',
    tree: left(bytes(article('Left'), [0xed, 0xa0, 0x80])),
    problems: ['utf-8-invalid content/bad/left.md:6:1'],
  },
  {
    about: 'UTF-8 cut off',
    tree: left(bytes(article('Left'), [0xe2, 0x80])),
    problems: ['utf-8-invalid content/bad/left.md:6:1'],
  },
  {
    about: 'UTF-16 with a mark',
    tree: left(utf16(article('Left'), [0xff, 0xfe])),
    problems: ['utf-16 content/bad/left.md'],
  },
  {
    about: 'UTF-16 without a mark',
    tree: left(utf16(article('Left'), [])),
    problems: ['utf-16 content/bad/left.md'],
  },
  {
    about: 'a picture named .md',
    tree: left(bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13], 'IHDR')),
    problems: ['utf-8-invalid content/bad/left.md:1:1'],
  },
  {
    about: 'NUL',
    tree: body('It \0rained.\n'),
    problems: ['control-character content/bad/left.md:5:4'],
  },
  {
    about: 'an escape sequence',
    tree: body('It \u001b[31mrained\u001b[0m.\n'),
    problems: ['control-character content/bad/left.md:5:4'],
  },
  {
    about: 'a replacement character',
    tree: body('It \uFFFD rained.\n'),
    problems: ['control-character content/bad/left.md:5:4'],
  },
  {
    about: 'a right-to-left override',
    tree: body('It \u202Erained\u202C.\n'),
    problems: ['bidi-control content/bad/left.md:5:4', 'bidi-control content/bad/left.md:5:11'],
  },
  {
    about: 'isolates',
    tree: body('It \u2066rained\u2069.\n'),
    problems: ['bidi-control content/bad/left.md:5:4', 'bidi-control content/bad/left.md:5:11'],
  },
  {
    about: 'a direction mark among Latin letters',
    tree: body('It\u200F rained.\n'),
    problems: ['invisible-character content/bad/left.md:5:3'],
  },
  {
    about: 'zero-width spaces',
    tree: body('It\u200B rained\u200B.\n'),
    problems: ['invisible-character content/bad/left.md:5:3'],
  },
  {
    about: 'joiners among Latin letters',
    tree: body('ra\u200Di\u200Cned.\n'),
    problems: [
      'invisible-character content/bad/left.md:5:3',
      'invisible-character content/bad/left.md:5:5',
    ],
  },
  {
    about: 'a soft hyphen',
    tree: body('rai\u00ADned.\n'),
    problems: ['invisible-character content/bad/left.md:5:4'],
  },
  {
    about: 'a byte order mark inside',
    tree: body('It \uFEFFrained.\n'),
    problems: ['invisible-character content/bad/left.md:5:4'],
  },
  {
    about: 'a zero-width space in an outlet',
    tree: left(article('Le\u200Bft')),
    problems: ['invisible-character content/bad/left.md:2:11'],
  },
  {
    about: 'an override in an outlet',
    tree: left(article('Le\u202Eft')),
    problems: ['bidi-control content/bad/left.md:2:11'],
  },
];

const bodies: readonly BadInput[] = [
  {
    about: 'an empty body',
    tree: left('---\noutlet: Left\n---\n'),
    problems: ['body-empty content/bad/left.md:3:1'],
  },
  {
    about: 'a body of white space and comments',
    tree: body('\n<!-- to do -->\n'),
    problems: ['body-empty content/bad/left.md:6:1', 'comment-not-printed content/bad/left.md:6:1'],
  },
  {
    about: 'only furniture',
    tree: body('<!-- kicker -->\nLive\n\n## Rain\n'),
    problems: ['report-empty content/bad/left.md:8:1'],
  },
  {
    about: '20,000 quotations in a line',
    tree: body(`${'> '.repeat(20_000)}a\n`),
    problems: ['nested-too-deep content/bad/left.md:5:1'],
  },
  {
    about: '20,000 lists in a line',
    tree: body(`${'- '.repeat(20_000)}a\n`),
    problems: ['nested-too-deep content/bad/left.md:5:1'],
  },
  {
    about: '20,000 levels of emphasis',
    tree: body(`${'*a'.repeat(20_000)}${'b*'.repeat(20_000)}\n`),
    problems: ['nested-too-deep content/bad/left.md:5:1'],
  },
  {
    about: '20,000 marks of emphasis among lines that end no paragraph',
    tree: body(`${'*a\n_\n    ***\n\u00a0\n'.repeat(5_000)}\n`),
    problems: ['nested-too-deep content/bad/left.md:5:1'],
  },
  {
    about: '100,000 lists of two kinds in a line',
    tree: body(`${'* - '.repeat(50_000)}\n`),
    problems: ['nested-too-deep content/bad/left.md:5:1'],
  },
  ...['<!-- ', '<!--\n', '<? ', '<!a ', '<![CDATA['].map((opening) => ({
    about: `20,000 ${JSON.stringify(opening)} in a paragraph, without an end`,
    tree: body(`It rained.\n\nIt ${opening.repeat(20_000)}blew.\n`),
    problems: ['nested-too-deep content/bad/left.md:7:1'],
  })),
  {
    about: '20,000 tags',
    tree: body(`It rained.\n\n${'<div>'.repeat(20_000)}a\n`),
    problems: ['nested-too-deep content/bad/left.md:7:501'],
  },
  {
    about: '20,000 tags, closed',
    tree: body(`It ${'<b>'.repeat(20_000)}a${'</b>'.repeat(20_000)}\n`),
    problems: ['nested-too-deep content/bad/left.md:5:304'],
  },
  {
    about: 'nested lists, indented',
    tree: body(Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
    problems: ['nested-too-deep content/bad/left.md:55:101'],
  },
  {
    about: 'a 10 MB article',
    tree: left({ size: 10_485_760 }),
    problems: ['file-too-large content/bad/left.md'],
  },
];

const markup: readonly BadInput[] = (
  [
    ['<script>alert(1)</script>', ['html-active 7:1']],
    ['Words <b onclick="x()">bold</b>.', ['html-active 7:7']],
    ['[words](javascript:alert(1))', ['html-active 7:1']],
    ['<a href=" javascript:alert(1)">words</a>', ['html-active 7:1']],
    ['[words](data:text/html,x)', ['html-active 7:1']],
    ['[words](../there.html)', ['link-removed 7:1']],
    ['<iframe src="https://example.org"></iframe>', ['html-active 7:1']],
    ['<svg onload="x()"></svg>', ['html-active 7:1', 'html-removed 7:1']],
    ['<style>p{}</style>', ['html-removed 7:1']],
    ['<p style="color:red">words</p>', ['html-removed 7:1']],
    ['A <span>word</span>, a <span>word</span>.', ['html-removed 7:3']],
    ['![A tent](https://example.org/x.png)', ['image-left-out 7:1']],
    ['Words <b>to the end.', ['html-unclosed 7:7']],
    ['<!-- to check -->', ['comment-not-printed 7:1']],
    ['Words <!-- caption --> here.', ['mark-not-alone 7:7']],
    ['<!-- captoin -->\nA tent.', ['mark-unknown 7:1']],
    ['<-- caption -->\nA tent.', ['mark-unknown 7:1']],
    ['<!—read more—>\nA tent.', ['mark-unknown 7:1']],
    ['<!- captoin ->\nA tent.', ['mark-unknown 7:1']],
    ['< !-- kicker -->\nA tent.', ['mark-unknown 7:1']],
    ['[caption]\nA tent.', ['mark-unknown 7:1']],
    ['<!-- caption -->\n\n---', ['mark-without-text 7:1']],
    ['<!-- caption -->\n<!-- kicker -->\nWords.', ['mark-without-text 7:1']],
    ['# Words', ['heading-level-one 7:1']],
    ['Words\n---', ['heading-underlined 7:1']],
    ['Two lines\nof words\n----', ['heading-underlined 7:1']],
    ['| Town | Dead |\n|---|---|\n| Dunmore | 12 |', ['table 7:1']],
    ['Town | Dead\n:-- | --:\nDunmore | 12', ['table 7:1']],
    ['    words', ['code-block 7:1']],
    ['[Note]: words', ['definition-unused 7:1']],
    ['[^1]: words', ['definition-unused 7:1']],
    ['READ MORE: words', ['furniture-unmarked 7:1']],
    ['<svg>*words*', ['html-removed 7:1', 'html-unclosed 7:1']],
    ['<select>*words*', ['html-active 7:1', 'html-unclosed 7:1', 'text-lost 7:10']],
    ['<!-- never <b>closed</b>', ['html-unclosed 7:1']],
    ['<script src="\n\nWords.\n\n</p>\n\nMore words.', ['html-unclosed 7:1']],
    ["<p title='Words.\n<b>More</b> words.", ['html-unclosed 7:1']],
    ['</p title="\nWords.\n\nMore words.', ['html-unclosed 7:1']],
    ["<p title='a>b'>Words</p>", ['html-removed 7:1']],
    ['<a href="https://a.example/?b=">Words</a>', []],
    ['<textarea>\n\n*words*', ['html-active 7:1', 'html-unclosed 7:1']],
  ] as const
).map(([text, problems]) => ({
  about: text,
  tree: body(`It rained.\n\n${text}\n\nIt blew.\n`),
  problems: problems.map((problem) => problem.replace(' ', ' content/bad/left.md:')),
}));

const names: readonly BadInput[] = [
  ...[
    'Left',
    'le ft',
    'left#1',
    'left?',
    'läft',
    'left_',
    '-left',
    'left--right',
    'le..ft',
    '.left',
    'le\u202Eft',
    'le\u200Bft',
    '新闻',
    LONG,
  ].map((name) => ({
    about: `the article name ${name.slice(0, 20)}`,
    tree: { [`bad/${name}.md`]: article('Left'), 'bad/right.md': article('Right') },
    problems: [`name-not-plain content/bad/${name}.md`],
  })),
  ...['Bad', 'b d', 'b#d', 'bäd', LONG].map((name) => ({
    about: `the story name ${name.slice(0, 20)}`,
    tree: { [`${name}/left.md`]: article('Left'), [`${name}/right.md`]: article('Right') },
    problems: [`name-not-plain content/${name}`],
  })),
  ...['about', 'outlets', 'search', 'assets', 'con'].map((name) => ({
    about: `the story name ${name}`,
    tree: { [`${name}/left.md`]: article('Left'), [`${name}/right.md`]: article('Right') },
    problems: [`name-reserved content/${name}`],
  })),
  ...['reading', 'differences', 'index', 'nul'].map((name) => ({
    about: `the article name ${name}`,
    tree: { [`bad/${name}.md`]: article('Left'), 'bad/right.md': article('Right') },
    problems: [`name-reserved content/bad/${name}.md`],
  })),
  {
    about: 'two stories at one address',
    tree: { 'Fair/left.md': article('Left'), 'Fair/right.md': article('Right') },
    problems: ['name-not-plain content/Fair', 'addresses-collide content/fair'],
  },
  {
    about: 'two articles at one address',
    tree: {
      'bad/left.md': article('Left'),
      'bad/Left.md': article('Other'),
      'bad/right.md': article('Right'),
    },
    problems: ['name-not-plain content/bad/Left.md', 'addresses-collide content/bad/left.md'],
  },
];

const files: readonly BadInput[] = [
  {
    about: 'one article only',
    tree: { 'bad/left.md': article('Left') },
    problems: ['one-article-only content/bad'],
  },
  {
    about: 'one article only, and pins of the other',
    tree: {
      'bad/left.md': article('Left'),
      'bad/story.md':
        '---\nsame:\n  - ["It rained", "It poured"]\ndifferent:\n  - { left: "It rained", right: "It hailed" }\n---\n',
    },
    problems: ['one-article-only content/bad'],
  },
  {
    about: 'no article',
    tree: { 'bad/story.md': '---\ntitle: Rain\n---\n' },
    problems: ['no-articles content/bad'],
  },
  {
    about: 'an article outside a story',
    tree: { 'left.md': article('Left') },
    problems: ['file-misplaced content/left.md'],
  },
  {
    about: 'a folder in a story',
    tree: { ...left(article('Left')), 'bad/more/third.md': article('Third') },
    problems: ['file-misplaced content/bad/more'],
  },
  {
    about: 'files that are not read',
    tree: {
      ...left(article('Left')),
      'bad/third.markdown': article('Third'),
      'bad/photo.jpg': '',
      '.drafts/x.md': '',
      'notes.txt': '',
    },
    problems: [
      'file-not-read content/.drafts',
      'file-not-read content/bad/photo.jpg',
      'file-not-read content/bad/third.markdown',
      'file-not-read content/notes.txt',
    ],
  },
  {
    about: 'what systems and editors leave',
    tree: {
      ...left(article('Left')),
      '.DS_Store': '',
      'bad/left.md~': '',
      'bad/.#left.md': { link: true },
      'README.md': '',
    },
    problems: [],
  },
  {
    about: 'links',
    tree: { ...left(article('Left')), 'bad/third.md': { link: true }, loop: { link: true } },
    problems: ['symbolic-link content/bad/third.md', 'symbolic-link content/loop'],
  },
  {
    about: 'a pipe',
    tree: { ...left(article('Left')), 'bad/third.md': { pipe: true } },
    problems: ['file-not-read content/bad/third.md'],
  },
  {
    about: 'an unreadable file',
    tree: left({ fails: 'EACCES' }),
    problems: ['file-unreadable content/bad/left.md'],
  },
  {
    about: 'an unreadable story.md',
    tree: { ...left(article('Left')), 'bad/story.md': { fails: 'EIO' } },
    problems: ['file-unreadable content/bad/story.md'],
  },
  {
    about: 'duplicate outlets',
    tree: { 'bad/left.md': article('The Post'), 'bad/right.md': article('the  post') },
    problems: ['outlet-twice content/bad/right.md:2:9'],
  },
  {
    about: 'a duplicate outlet without a text',
    tree: { 'bad/left.md': article('The Post'), 'bad/right.md': '---\noutlet: the post\n---\n' },
    problems: ['outlet-twice content/bad/right.md:2:9', 'body-empty content/bad/right.md:3:1'],
  },
  {
    about: 'two languages in one story',
    tree: {
      'bad/left.md': article('Left'),
      'bad/right.md': '---\noutlet: Rechts\nlang: de\n---\n\nEs regnete.\n',
    },
    problems: ['languages-differ content/bad/right.md:3:7'],
  },
];

const stories: readonly BadInput[] = [
  {
    about: 'a story without front matter',
    tree: { ...left(article('Left')), 'bad/story.md': 'Rain\n' },
    problems: ['front-matter-missing content/bad/story.md:1:1'],
  },
  {
    about: 'text in story.md',
    tree: { ...left(article('Left')), 'bad/story.md': '---\ntitle: Rain\n---\n\nMore.\n' },
    problems: ['body-not-printed content/bad/story.md:5:1'],
  },
  ...['---\nsame:\n  - [It blew, It poured]\n---', '---', 'same:', 'title: Rain'].map((text) => ({
    about: `a second block of front matter: ${text.replaceAll('\n', ' ')}`,
    tree: { ...left(article('Left')), 'bad/story.md': `---\ndate: 2022-01-01\n---\n\n${text}\n` },
    problems: ['front-matter-twice content/bad/story.md:5:1'],
  })),
  {
    about: 'a word with a colon that is no key, in story.md',
    tree: { ...left(article('Left')), 'bad/story.md': '---\ntitle: Rain\n---\n\nNote: more.\n' },
    problems: ['body-not-printed content/bad/story.md:5:1'],
  },
  {
    about: 'an unknown key in story.md',
    tree: story('titel: Rain'),
    problems: ['key-unknown content/bad/story.md:2:1'],
  },
  {
    about: 'a wrong day',
    tree: story('date: 2022-02-30'),
    problems: ['date-wrong content/bad/story.md:2:7'],
  },
  {
    about: 'a day with a time',
    tree: story('date: 2022-02-03T10:00'),
    problems: ['date-wrong content/bad/story.md:2:7'],
  },
  {
    about: 'names of one form',
    tree: story('names:\n  - [Rain]\n  - Snow'),
    problems: ['value-wrong content/bad/story.md:3:5', 'value-wrong content/bad/story.md:4:5'],
  },
  {
    about: 'a form in two lists',
    tree: story('names:\n  - [Rain, Shower]\n  - [Storm, rain]'),
    problems: ['names-overlap content/bad/story.md:4:13'],
  },
  {
    about: 'a form twice in one list',
    tree: story('names:\n  - [ISIL, Isil, Daesh]'),
    problems: ['names-overlap content/bad/story.md:3:12'],
  },
  {
    about: 'an order with a misspelling',
    tree: story('articles: [left, rihgt]'),
    problems: ['article-unknown content/bad/story.md:2:18'],
  },
  {
    about: 'an order with one that has gone',
    tree: story('articles: [right, left, lift]'),
    problems: ['article-unknown content/bad/story.md:2:25'],
  },
  {
    about: 'an order with one twice',
    tree: story('articles: [left, right, left]'),
    problems: ['article-listed-twice content/bad/story.md:2:25'],
  },
  {
    about: 'an order that leaves one out',
    tree: story('articles: [left]'),
    problems: ['article-unlisted content/bad/story.md:2:1'],
  },
  {
    about: 'a pin without a match',
    tree: story('same: [["It blew", "It hailed"]]'),
    problems: ['pin-no-match content/bad/story.md:2:20'],
  },
  {
    about: 'a pin with two matches',
    tree: story('same: [["It rained", "It poured"]]'),
    problems: ['pin-many-matches content/bad/story.md:2:9'],
  },
  {
    about: 'a pin in the wrong order',
    tree: story('different: [["It poured", "It blew"]]'),
    problems: ['pin-no-match content/bad/story.md:2:14', 'pin-no-match content/bad/story.md:2:27'],
  },
  {
    about: 'a pin of one word among others',
    tree: story('same:\n  - ["It blew"]\n  - ["It blew", "It hailed"]\n  - It blew'),
    problems: [
      'pin-form-wrong content/bad/story.md:3:5',
      'pin-no-match content/bad/story.md:4:17',
      'pin-form-wrong content/bad/story.md:5:5',
    ],
  },
  {
    about: 'a pin in an order that cannot be read',
    tree: story('articles: right\nsame: [["It blew", "It poured"]]'),
    problems: ['value-wrong content/bad/story.md:2:11'],
  },
  {
    about: 'a pin beside a value that is wrong, in the order that is asked for',
    tree: story('articles: [right, left]\ndate: soon\nsame: [["It poured", "It blew"]]'),
    problems: ['date-wrong content/bad/story.md:3:7'],
  },
  {
    about: 'a pin of three',
    tree: story('same: [["It blew", "It poured", "It stormed"]]'),
    problems: ['pin-form-wrong content/bad/story.md:2:8'],
  },
  {
    about: 'a pin of one article',
    tree: story('same: [{left: It blew}]'),
    problems: ['pin-form-wrong content/bad/story.md:2:8'],
  },
  {
    about: 'a pin of an unknown article',
    tree: story('same: [{left: It blew, rigth: It poured}]'),
    problems: ['pin-form-wrong content/bad/story.md:2:31'],
  },
  {
    about: 'a pin that is no YAML, beside an order and names that are text',
    tree: story('articles: left, right\nnames: Foo, Bar\nsame: "It blew" = "It poured"'),
    problems: [
      'value-wrong content/bad/story.md:2:11',
      'value-wrong content/bad/story.md:3:8',
      'yaml-wrong content/bad/story.md:4:17',
    ],
  },
  {
    about: 'an order that is no YAML, beside a pin that is right in another order',
    tree: story('articles: [right, left\nsame:\n  - ["It poured", "It blew"]'),
    problems: ['yaml-wrong content/bad/story.md:2:11'],
  },
  {
    about: 'a pin that is text',
    tree: story('same: It blew'),
    problems: ['pin-form-wrong content/bad/story.md:2:7'],
  },
  {
    about: 'a pin that ties and parts',
    tree: story('same: [["It blew", "It poured"]]\ndifferent: [["It blew hard", "It poured"]]'),
    problems: ['pin-contradiction content/bad/story.md:3:13'],
  },
  {
    about: 'one page under two outlets',
    tree: {
      'bad/left.md': '---\noutlet: Left\nurl: https://left.example/rain\n---\n\nIt rained.\n',
      'bad/right.md': '---\noutlet: Right\nurl: https://left.example/rain#top\n---\n\nIt poured.\n',
    },
    problems: ['address-twice content/bad/right.md:3:6'],
  },
  {
    about: 'one text under two outlets',
    tree: {
      'bad/left.md': article('Left', WIRE),
      'bad/right.md': article('Right', `<!-- kicker -->\nRain\n\n${WIRE.replaceAll('\n', ' ')}`),
    },
    problems: ['text-twice content/bad/right.md:8:1'],
  },
  {
    about: 'curly quotation marks round names',
    tree: {
      'bad/left.md':
        '---\noutlet: “Left”\nheadline: “It rains”\nagency: [AFP, ‘dpa’]\n---\n\nIt rained.\n',
      'bad/right.md': article('Right'),
      'bad/story.md': '---\nnames: [[“Ann”, Anna]]\n---\n',
    },
    problems: [
      'quotes-curly content/bad/left.md:2:9',
      'quotes-curly content/bad/left.md:4:15',
      'quotes-curly content/bad/story.md:2:10',
    ],
  },
  {
    about: 'an unknown key in names.md',
    tree: { 'names.md': '---\nname: []\n---\n' },
    problems: ['key-unknown content/names.md:2:1'],
  },
];

/** The table of bad input. */
export const badInput: readonly BadInput[] = [
  ...frontMatter,
  ...characters,
  ...bodies,
  ...markup,
  ...names,
  ...files,
  ...stories,
];

/** An article that is odd and no fault at all. */
export interface OddInput {
  readonly slug: string;
  readonly text: string;
  /** How its passages begin, in order. */
  readonly shows: readonly string[];
}

/** Oddities that are tolerated without a word. */
export const odd: readonly OddInput[] = [
  { slug: 'mark', text: `\uFEFF${article('Left')}`, shows: ['It rained.'] },
  {
    slug: 'crlf',
    text: article('Left', 'It rained.\n\nIt\nblew.\n').replaceAll('\n', '\r\n'),
    shows: ['It rained.', 'It blew.'],
  },
  {
    slug: 'lone-cr',
    text: article('Left', 'It rained.\n\nIt\nblew.\n').replaceAll('\n', '\r'),
    shows: ['It rained.', 'It blew.'],
  },
  {
    slug: 'no-last-line-break',
    text: article('Left', 'It rained.\n\nIt blew.'),
    shows: ['It rained.', 'It blew.'],
  },
  {
    slug: 'again',
    text: article('Left', 'It rained.\n\n'.repeat(300)),
    shows: Array.from({ length: 300 }, () => 'It rained.'),
  },
  { slug: 'long-word', text: article('Left', `${'Ra'.repeat(5000)}in.\n`), shows: ['RaRaRa'] },
];
