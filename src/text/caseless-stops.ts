/** Scripts whose sentences a danda ends. */
const INDIC = /[\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Orya}]/u;

const DANDA = /[।॥]/u;

/** "कि.मी", "वि.सं": short parts with stops between them. */
const DOTTED = /^(?:[\p{L}\p{M}]{1,4}\.)+[\p{L}\p{M}]{1,5}$/u;

/** Scripts that part sentences by space, or by marks of their own, and abbreviate with a full stop. */
const NO_STOP = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]$/u;

/**
 * The finite verbs that news sentences end with in Hindi, Nepali, Marathi and Bengali. In a text with
 * dandas they alone show that a full stop was typed for one, since abbreviations are of nouns.
 */
const VERBS: ReadonlySet<string> = new Set(
  [
    'है हैं था थी थे हूं हूँ गया गयी गई गए गये रहा रही रहे कहा किया दिया लिया हुआ हुई हुए',
    'छ छन् छन हो थियो थिए भयो भए गरे बताए',
    'आहे आहेत होता होती होते झाला झाली झाले केला केली केले',
    'হয় হয়েছে হয়েছেন করেন করেছে করেছেন বলেন বলেছেন ছিল ছিলেন আছে আছেন হবে'.normalize('NFC'),
  ].flatMap((words) => words.split(' ')),
);

/** The ending of the Hindi future: "करेंगे". */
const FUTURE = /..ग[ाीे]$/u;

/** Whether a text ends its sentences with dandas. */
export function hasDandas(text: string): boolean {
  return DANDA.test(text);
}

/**
 * Whether a full stop behind a word in a script without capitals is the stop of an abbreviation: in
 * Thai, Lao, Khmer and Burmese letters always; in Indian letters behind a dotted short form, and
 * where a stop is unlikely to end a sentence, unless a verb stands before it.
 *
 * @param word the word before the stop, as printed
 * @param unlikely whether dandas end the sentences of the text, or no space follows the stop
 */
export function onlyAbbreviates(word: string, unlikely: boolean): boolean {
  if (NO_STOP.test(word)) return true;
  if (!INDIC.test(word)) return false;
  const isVerb = VERBS.has(word.normalize('NFC')) || FUTURE.test(word);
  return DOTTED.test(word) || (unlikely && !isVerb);
}
