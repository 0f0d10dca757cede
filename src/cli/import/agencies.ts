import { CREDIT as PHOTO_CREDIT } from '../../content/furniture.ts';
import { fold } from '../../text/fold.ts';

/**
 * Names that news agencies sign with: the world's three, the members of the European Alliance of News
 * Agencies, and the national agencies that papers abroad print most, in the scripts that their own
 * readers print them in. A name that is an everyday word or name as well ("Petra", "MAP") is left out.
 */
const NAMES: readonly string[] = [
  ...['Reuters', 'Thomson Reuters', 'AFP', 'Agence France-Presse', 'AP', 'Associated Press'],
  ...['The Associated Press', 'AA', 'Anadolu', 'Anadolu Agency', 'AAP', 'ANA-MPA', 'ANI', 'ANP'],
  ...['ANSA', 'APA', 'BTA', 'Belga', 'Bernama', 'The Canadian Press', 'Canadian Press', 'CTK'],
  ...['ČTK', 'dpa', 'Deutsche Presse-Agentur', 'EFE', 'Europa Press', 'HINA', 'IANS', 'Interfax'],
  ...['IRNA', 'Jiji Press', 'Keystone-SDA', 'KUNA', 'Kyodo', 'Kyodo News', 'Lusa', 'MTI', 'NTB'],
  ...['PA', 'PA Media', 'PAP', 'Press Association', 'PTI', 'Press Trust of India', 'RIA Novosti'],
  ...['Ritzau', 'SANA', 'STT', 'TANJUG', 'TASS', 'Tasnim', 'TT', 'Ukrinform', 'UNB', 'UPI', 'WAFA'],
  ...['WAM', 'Xinhua', 'Yonhap', 'Интерфакс', 'ТАСС', 'РИА Новости', 'Рейтер', 'Рейтерс'],
  ...['Ассошиэйтед Пресс', 'АП', 'АФП', 'БелТА', 'БЕЛТА', 'Укринформ', 'Укрінформ', 'Інтерфакс'],
  ...[
    'رويترز',
    'الأناضول',
    'وكالة الأناضول',
    'فرانس برس',
    'وكالة فرانس برس',
    'أسوشيتد برس',
    'سانا',
    'وفا',
  ],
  ...['新华社', '新華社', '中新社', '路透社', '法新社', '美联社', '美聯社', '中央社'],
  ...[
    '共同通信',
    '共同',
    '時事通信',
    '時事',
    'ロイター',
    'ロイター通信',
    'AFP時事',
    '연합뉴스',
    '로이터',
  ],
];

/** Up to this length a name is an abbreviation, and its case tells it from a word ("TT", "Pap"). */
const ABBREVIATION = 5;

const AGENCIES: ReadonlySet<string> = new Set(NAMES.map(keyOf));

function keyOf(name: string): string {
  const trimmed = name.trim();
  return trimmed.length > ABBREVIATION ? fold(trimmed) : trimmed;
}

/** Whether a name is that of a news agency. */
export function isAgency(name: string): boolean {
  return AGENCIES.has(keyOf(name));
}

/** Firms and words that photo credits name beside agencies. */
const PHOTO =
  /^(?:ap photo|epa(?:-efe)?|getty(?: images)?|shutterstock|file(?: photo)?|handout|archive|courtesy)\b/iu;

/** A credit at the end of a caption, after the stop: "… in the harbour. (AA)", "… [File: AP Photo]". */
const CREDIT = /[.!?…"”’»)]\s*[([]([^()[\]]{2,60})[)\]]$/u;

/** The same after a label: "… in the harbour. Photo: Ines Ward/North Post". */
const LABELLED_CREDIT = new RegExp(`[.!?…"”’»)]\\s+${PHOTO_CREDIT}$`, 'iu');

/** Whether a paragraph ends with a photo credit, between brackets or after a label. */
export function endsWithCredit(text: string): boolean {
  if (LABELLED_CREDIT.test(text)) return true;
  const credit = CREDIT.exec(text)?.[1];
  if (credit === undefined) return false;
  return credit.split(/[/,:|·]|\bvia\b/u).some((part) => isAgency(part) || PHOTO.test(part.trim()));
}

/** Words between the names of a source line, beside commas and strokes. */
const BETWEEN = /\s*(?:[,;/|&+]|\b(?:and|with|und|et|y|e)\b)\s*/u;

/** What a credit to agencies begins with in German, French, Spanish, Portuguese and Italian. */
export const MATERIAL =
  /^\(?(?:mit (?:material|informationen) (?:von|der)|avec|con información de|com informações d[aeo]s?|con informazioni d[ia])\s+/iu;

/** A label before the names of a source line. */
const LABEL = /^[^:：]{0,20}[:：]\s*/u;

/**
 * The news agencies that a source line names, in whichever of its sentences: "Source: North Post, AFP and
 * agencies" gives AFP, and so does "Reporting by A. Moe. Source: AFP".
 */
export function agenciesIn(sourceLine: string): readonly string[] {
  const names = sourceLine
    .split(/(?<=[.;])\s+/u)
    .flatMap((sentence) => sentence.replace(LABEL, '').replace(MATERIAL, '').split(BETWEEN));
  return names.map((name) => name.replace(/[.()[\]]/gu, '').trim()).filter(isAgency);
}

/**
 * A place and the agencies that report from it, at the beginning of a first paragraph: "LORNE, May 3 (AP) —",
 * "Lauben (dpa/AFP).". What ends it tells it from a name with its abbreviation.
 */
const DATELINE =
  /^[\p{Lu}\p{Lo}][^()[\]!?]{0,60}\s?[([]([^()[\]]{2,40})[)\]]\s*(?:[.:]|[-–—―]+)(?=\s|$)/u;

/** The news agencies that the dateline of a first paragraph names; it stays in the text as printed. */
export function agenciesInDateline(paragraph: string): readonly string[] {
  const names = (DATELINE.exec(paragraph)?.[1] ?? '').split(BETWEEN);
  return names.every(isAgency) ? names.map((name) => name.trim()) : [];
}
