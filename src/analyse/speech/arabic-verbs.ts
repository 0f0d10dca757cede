import { fold } from '../../text/fold.ts';

const folded = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/u).filter(Boolean).map(fold));

/** Verbs that cite, without the letters that join them to what stands before. */
const VERBS = folded(
  `قال قالت قالوا يقول تقول يقولون أعلن أعلنت أعلنته يعلن تعلن أضاف أضافت يضيف تضيف أكد أكدت يؤكد تؤكد
   ذكر ذكرت يذكر تذكر صرح صرحت يصرح أوضح أوضحت يوضح توضح حذر حذرت يحذر تحذر نفى نفت نفي ينفي تنفي اتهم اتهمت
   يتهم تتهم دعا دعت يدعو تدعو ندد نددت أدان أدانت أشار أشارت يشير تشير أفاد أفادت يفيد تفيد زعم زعمت
   اعتبر اعتبرت يعتبر تعتبر تعهد تعهدت كتب كتبت يرى رأى رأت شدد شددت طالب طالبت يطالب تطالب
   وصف وصفت يصف تصف رد ردت يرد ترد قدر قدرت أعرب أعربت يعرب تعرب استبعد استبعدت يستبعد تستبعد أبدى أبدت
   اعترف اعترفت يعترف تعترف تساءل تساءلت يتساءل تتساءل
   انتقد انتقدت ينتقد تنتقد وصفه وصفته وصفها وصفتها يصفه تصفه
   واصفا واصفة مشيرا مشيرة مؤكدا مؤكدة محذرا محذرة مضيفا مضيفة موضحا موضحة معتبرا معتبرة متهما متهمة نافيا نافية
   مشددا مشددة معربا معربة مطالبا مطالبة داعيا داعية معترفا معترفة قائلا قائلة`,
);

/** Participles that go with the verb of their sentence, whose subject speaks: "شكر الوزير السكان، ‹مؤكدا› أن". */
const PARTICIPLE = /^(?:م\p{L}{3,}|واصف|نافي|داعي|قايل)(?:ا|ه)$/u;

/** Verbs that are nouns as often: "a reply", "a description", "an amount". */
const NOUNS_TOO = folded('رد وصف قدر يرد ترد');

/** Verbs behind whose subject stands whom or what it is said of: "described ‹the strike› as". */
const TRANSITIVE = folded(
  `وصف وصفت يصف تصف حذر حذرت يحذر تحذر طالب طالبت يطالب تطالب اتهم اتهمت يتهم تتهم دعا دعت يدعو تدعو
   قدر قدرت استبعد استبعدت يستبعد تستبعد انتقد انتقدت ينتقد تنتقد`,
);

/** The words with which verbs go on behind their subject, where none of them says "that". */
const COMPLEMENTS: readonly (readonly [verbs: ReadonlySet<string>, complement: RegExp])[] = [
  [folded('حذر حذرت يحذر تحذر'), /^من$/u],
  [folded('أعرب أعربت يعرب تعرب تساءل تساءلت يتساءل تتساءل'), /^عن$/u],
  [folded('رد ردت يرد ترد'), /^(?:علي|بان\p{L}{0,3})$/u],
  [folded('شدد شددت'), /^علي$/u],
  [folded('أشار أشارت يشير تشير'), /^الي$/u],
  [
    folded('ندد نددت اعترف اعترفت يعترف تعترف طالب طالبت يطالب تطالب اتهم اتهمت يتهم تتهم'),
    /^ب(?:ال|ان)/u,
  ],
  [folded('دعا دعت يدعو تدعو'), /^الي$/u],
  [folded('تعهد تعهدت'), /^ب/u],
  [folded('انتقد انتقدت ينتقد تنتقد'), /^ما$/u],
];

/** Verbs that say of an object, between their subject and "as" or "at", what it is. */
const DESCRIBES = folded('وصف وصفت يصف تصف قدر قدرت');

/** The same with what they describe written to them, whose subject is told before: "ما ‹وصفه› بـ". */
const WITH_OBJECT = folded('وصفه وصفته وصفها وصفتها يصفه تصفه');

/** Whether a verb, as `bareVerb` gives it, has its object written to it, and its subject before. */
export function hasObject(verb: string): boolean {
  return WITH_OBJECT.has(verb);
}

/** Whether a verb, as `bareVerb` gives it, has what it is about between its subject and what it says. */
export function describes(verb: string): boolean {
  return DESCRIBES.has(verb) || WITH_OBJECT.has(verb);
}

/** A verb without "and" and "so", which are written to it. */
export function bareVerb(word: string): string | undefined {
  if (VERBS.has(word)) return word;
  const bare = /^[وف]/u.test(word) ? word.slice(1) : '';
  return VERBS.has(bare) ? bare : undefined;
}

/** Whether a verb, as `bareVerb` gives it, is a participle, which has the subject of its sentence. */
export function isParticiple(verb: string): boolean {
  return PARTICIPLE.test(verb);
}

/** Whether a verb, as `bareVerb` gives it, is a noun as often. */
export function isNounToo(verb: string): boolean {
  return NOUNS_TOO.has(verb);
}

/** Whether a verb, as `bareVerb` gives it, has an object behind its subject. */
export function isTransitive(verb: string): boolean {
  return TRANSITIVE.has(verb);
}

/** What a verb, as `bareVerb` gives it, goes on with behind its subject; `undefined` where no list tells. */
export function complementOf(verb: string): RegExp | undefined {
  return COMPLEMENTS.find(([verbs]) => verbs.has(verb))?.[1];
}
