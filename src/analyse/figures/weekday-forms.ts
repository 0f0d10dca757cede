/** A form that is a plain word too, and what beside it makes it a day. */
export interface Beside {
  /** Matches the form, folded but for accents that tell words apart. */
  readonly form: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
  /** A capital inside a sentence is enough; of a name of two words, that of the second is. */
  readonly capital?: true;
}

/** How a language writes its weekdays in the cases that news prints. */
export interface WeekdayForms {
  /**
   * What matches each day from Monday on, before folding; without it, the platform's names do. Of two
   * words, one space parts them, whether or not the language prints it.
   */
  readonly days?: readonly string[];
  /** What may end each name. */
  readonly endings?: string;
  /** The language prints them with a capital wherever they stand. */
  readonly isCapital?: true;
  readonly besides?: readonly Beside[];
}

const NORDIC: WeekdayForms = { endings: '(?:en|ens|s|er|e|ene|ar|arna)?' };
/** A part of the day that German writes to it: "Dienstagabend". */
const GERMAN_PART = '(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)?';
const NUMBER = /^\d/u;

const CROATIAN: WeekdayForms = {
  days: 'ponedjelj(?:ak|ka|ku|kom),utor(?:ak|ka|ku|kom),srijed(?:a|e|i|u|om),četvrt(?:ak|ka|ku|kom),pet(?:ak|ka|ku|kom),subot(?:a|e|i|u|om),nedjelj(?:a|e|i|u|om)'.split(
    ',',
  ),
};
const ESTONIAN_DAY = 'päev(?:a|al|ale|alt|ast|ani|aks|ad|adel|iti)?';

/** "Day", with the letters that Hebrew writes to it. */
const HEBREW_DAY = '[ושמלב]{0,3}(?:יום|ימי)';

/** Names and their forms, where the platform's name alone is not enough. */
export const WEEKDAY_FORMS: Readonly<Record<string, WeekdayForms>> = {
  az: {
    days: 'bazar ertəsi,çərşənbə axşamı,çərşənbə,cümə axşamı,cümə,şənbə,bazar'.split(','),
    // "Bazar" is a market as well.
    besides: [{ form: /^bazar$/u, behind: /^gun/u }],
  },
  be: {
    days: 'панядзел(?:ак|ка|ку|кам),аўтор(?:ак|ка|ку|кам),серад(?:а|у|ы|зе|ой),чацв(?:ер|ярга|яргу|яргом),пятніц(?:а|у|ы|ай),субот(?:а|у|ы|ай),нядзел(?:я|ю|і|яй)'.split(
      ',',
    ),
  },
  bg: {
    days: 'понеделник(?:а|ът)?,вторник(?:а|ът)?,сряда(?:та)?,четвъртък(?:а|ът)?,петък(?:а|ът)?,събота(?:та)?,неделя(?:та)?'.split(
      ',',
    ),
  },
  bn: { endings: '(?:ে|ের|েও)?' },
  bs: CROATIAN,
  ca: { endings: 's?' },
  cs: {
    days: 'ponděl(?:í|ím|ní|ek|ku),úter(?:ý|ý|ým|ní|ek|ka|ku),střed(?:a|y|u|ě|ou),čtvrt(?:ek|ku|ka|kem),pát(?:ek|ku|kem),sobot(?:a|y|u|ě|ou),neděl(?:e|i|í)'.split(
      ',',
    ),
    // "Středu" is the middle, too.
    besides: [
      { form: /^stredu$/u, before: /^(?:ve|tuto|minulou|pristi)$/u },
      { form: /^stredy$/u, before: /^(?:od|do)$/u },
    ],
  },
  da: NORDIC,
  // "Montage" is an assembly.
  de: { endings: `${GERMAN_PART}s?` },
  el: {
    days: 'Δευτέρα(?:ς)?,Τρίτη(?:ς)?,Τετάρτη(?:ς)?,Πέμπτη(?:ς)?,Παρασκευή(?:ς)?,Σάββατο(?:υ)?|Σαββάτου,Κυριακή(?:ς)?'.split(
      ',',
    ),
    isCapital: true,
    // "Τρίτη" is the third as well.
    besides: [
      {
        form: /^(?:δευτερα|τριτη|τεταρτη|πεμπτη)σ?$/u,
        before: /^(?:την?|τησ|κυριακη|απο|μεχρι|ωσ)$/u,
        behind: NUMBER,
        capital: true,
      },
    ],
  },
  en: { endings: 's?' },
  es: { endings: 's?' },
  et: {
    days: [
      'esmas,teisi,kolma,nelja'.split(',').map((day) => `${day}${ESTONIAN_DAY}`),
      'reede(?:l|le|lt|st|ni|ks|d|ti)?',
      'lau,püha'.split(',').map((day) => `${day}${ESTONIAN_DAY}`),
    ].flat(),
  },
  fa: {
    days: 'دو ?شنبه,سه ?شنبه,چهار ?شنبه,پنج ?شنبه,جمعه,شنبه,یک ?شنبه'.split(','),
    // Saturday is the last word of the days that are counted from it: "سه شنبه", Tuesday.
    besides: [{ form: /^شنبه$/u, before: /^(?!(?:يك|دو|سه|چهار|پنج)$)/u }],
  },
  fi: {
    days: [
      ...'maanantai,tiistai'.split(','),
      'keskiviik(?:ko|kona|on|koa|koon|osta|oksi|oisin|oinen|olle|olta)',
      ...'torstai,perjantai,lauantai,sunnuntai'.split(','),
    ],
    endings: '(?:n|na|ta|hin|sta|ksi|sin|nen|lle|lta)?',
  },
  fr: { endings: 's?' },
  gl: { endings: 's?' },
  gu: { endings: '(?:ે|ના|ની|નું|થી)?' },
  he: {
    days: [
      `${HEBREW_DAY} (?:שני|ב['׳])`,
      `${HEBREW_DAY} (?:שלישי|ג['׳])`,
      `${HEBREW_DAY} (?:רביעי|ד['׳])`,
      `${HEBREW_DAY} (?:חמישי|ה['׳])`,
      `${HEBREW_DAY} (?:שישי|ו['׳])`,
      // "שבת" alone is "sat", "לשבת" to sit, and "השבת" giving back.
      `(?:${HEBREW_DAY}|ב?מוצאי) ה?שבת|ו?ש?בשבת`,
      `${HEBREW_DAY} (?:ראשון|א['׳])`,
    ],
    // "יום שני ברציפות" is the second day in a row.
    besides: [
      {
        form: / (?:ראשון|שני|שלישי|רביעי|חמישי|שישי)$/u,
        behind: /^(?!(?:של|ברציפות|רצוף|ללחימה|למלחמה|לקרבות|למבצע|ללימודים)$)/u,
      },
    ],
  },
  hi: { days: 'सोमवार,मंगलवार,बुधवार,गुरुवार|बृहस्पतिवार|वीरवार,शुक्रवार,शनिवार,रविवार|इतवार'.split(',') },
  hr: CROATIAN,
  hu: {
    days: 'hétfő,kedd,szerd(?:a|á),csütörtök,péntek,szombat,vasárnap'.split(','),
    endings: '(?:n|en|ön|on|i|ig|re|ra|től|tól|re|vel|del|kel|tel|pal)?',
  },
  // "Շաբաթ" is a week as well.
  hy: { besides: [{ form: /^շաբաթ$/u, behind: /^օր/u }] },
  id: {
    isCapital: true,
    // "Minggu" is a week as well.
    besides: [{ form: /^minggu$/u, before: /^(?:hari|pada)$/u, behind: /^\($/u, capital: true }],
  },
  is: {
    days: 'mánu,þriðju,miðviku,fimmtu,föstu,laugar,sunnu'.split(','),
    endings: 'd(?:ag(?:ur|urinn|inn|s|sins|a|ana|ar)?|egi|eginum|ögum)',
  },
  it: { days: 'lunedì,martedì,mercoledì,giovedì,venerdì,sabat[oi],domenic(?:a|he)'.split(',') },
  ka: {
    days: 'ორშაბათ,სამშაბათ,ოთხშაბათ,ხუთშაბათ,პარასკევ,შაბათ,კვირა'.split(','),
    endings: '(?:ი|ს|ის|იდან|ამდე)?',
    // "კვირა" is a week as well.
    besides: [{ form: /^კვირა/u, behind: /^დღე/u }],
  },
  ko: { endings: '(?:에|에는|에도|의|은|이|을|과|부터|까지|밤|오전|오후|새벽|아침|저녁)?' },
  lt: {
    days: 'pirm,antr,treči,ketvirt,penkt,šešt,sekm'.split(','),
    endings: 'adien(?:is|io|į|yje|iais|iui)',
  },
  lv: {
    days: 'pirm,otr,treš,ceturt,piekt,sest,svēt'.split(','),
    endings: 'dien(?:a|as|ai|u|ā|ās|ām)?',
  },
  mk: {
    days: 'понеделник,вторник,среда,четврток,петок,сабота(?:та)?,недела(?:та)?'.split(','),
    endings: '(?:от)?',
    // "Недела" is a week as well.
    besides: [{ form: /^недела(?:та)?$/u, before: /^(?:во|до|од|сабота)$/u }],
  },
  mr: { endings: '(?:ी|चा|ची|चे|च्या|पासून|पर्यंत)?' },
  ms: { isCapital: true },
  nb: NORDIC,
  nl: { endings: '(?:en|s)?' },
  no: NORDIC,
  nn: { days: 'måndag,tysdag,onsdag,torsdag,fredag,laurdag,s[øu]ndag'.split(','), ...NORDIC },
  pl: {
    days: 'poniedział(?:ek|ku|kiem|ki|kowi|ków),wtor(?:ek|ku|kiem|ki|kowi|ków),śro(?:da|dy|dę|dzie|dą),czwart(?:ek|ku|kiem|ki|kowi|ków),piąt(?:ek|ku|kiem|kowi),sobo(?:ta|ty|tę|cie|tą),niedziel(?:a|i|ę|ą|e)'.split(
      ',',
    ),
  },
  pt: {
    days: 'segunda(?:-feira|s-feiras)?,terça(?:-feira|s-feiras)?,quarta(?:-feira|s-feiras)?,quinta(?:-feira|s-feiras)?,sexta(?:-feira|s-feiras)?,sábados?,domingos?'.split(
      ',',
    ),
    // By themselves they are ordinals and fractions as well: "na segunda etapa".
    besides: [{ form: /^(?:segunda|terca|quarta|quinta|sexta)$/u, behind: /^[(.,;]$/u }],
  },
  ro: {
    days: 'lun(?:i|ea),marți(?:a)?|marțea,miercur(?:i|ea),jo(?:i|ia),viner(?:i|ea),sâmbăt(?:ă|a),duminic(?:ă|a)'.split(
      ',',
    ),
    // "Luni" are months as well.
    besides: [
      { form: /^luni$/u, before: /^ziua$/u, behind: /^(?:dimineata|seara|noaptea|dupa-amiaza)$/u },
    ],
  },
  ru: {
    days: 'понедельник(?:а|у|ом|е|и|ов|ам|ами|ах)?,вторник(?:а|у|ом|е|и|ов|ам|ами|ах)?,сред(?:а|у|ы|е|ам),четверг(?:а|у|ом|е|и|ов|ам|ами|ах)?,пятниц(?:а|у|ы|е|ей|ам),суббот(?:а|у|ы|е|ой|ам),воскресень(?:е|я|ю|ем|ям|ях)'.split(
      ',',
    ),
    // "Среда" is the environment as well.
    besides: [
      { form: /^среду$/u, before: /^(?:в|на|за|эту|прошлую|минувшую|следующую)$/u },
      { form: /^среды$/u, before: /^(?:до|с|со|утром|вечером|днем|утра|вечера)$/u },
      { form: /^среде$/u, before: /^к$/u },
      { form: /^средам$/u, before: /^по$/u },
      { form: /^среда$/u, behind: NUMBER },
    ],
  },
  sk: {
    days: 'pondel(?:ok|ka|ku|kom),utor(?:ok|ka|ku|kom),stred(?:a|y|u|ou),štvrt(?:ok|ka|ku|kom),piat(?:ok|ka|ku|kom),sobot(?:a|y|u|ou),nede[ľl](?:a|u|e|i|ou)'.split(
      ',',
    ),
    besides: [
      { form: /^stredu$/u, before: /^(?:v|vo|tuto|minulu)$/u },
      { form: /^stredy$/u, before: /^(?:od|do)$/u },
    ],
  },
  sl: {
    days: 'ponedelj(?:ek|ka|ku|kom),tor(?:ek|ka|ku|kom),sred(?:a|o|e),četrt(?:ek|ka|ku|kom),pet(?:ek|ka|ku|kom),sobot(?:a|o|e|i),nedelj(?:a|o|e|i)'.split(
      ',',
    ),
  },
  sr: {
    days: [
      'понедељ(?:ак|ка|ку|ком)|ponedelj(?:ak|ka|ku|kom)',
      'утор(?:ак|ка|ку|ком)|utor(?:ak|ka|ku|kom)',
      'сред(?:а|у|е|ом)|sred(?:a|u|e|om)',
      'четврт(?:ак|ка|ку|ком)|četvrt(?:ak|ka|ku|kom)',
      'пет(?:ак|ка|ку|ком)|pet(?:ak|ka|ku|kom)',
      'субот(?:а|у|е|ом)|subot(?:a|u|e|om)',
      'недељ(?:а|у|ом)|nedelj(?:a|u|om)',
    ],
  },
  sv: NORDIC,
  th: {
    days: 'จันทร์,อังคาร,พุธ,พฤหัส(?:บดี|ฯ)?,ศุกร์,เสาร์,อาทิตย์'.split(',').map((day) => `วัน ?${day}`),
  },
  tr: {
    endings: "(?:'?(?:y[aeiı]|d[ae]n?|n[ıi]n|l[ae]r[ıi]?))?",
    // "Pazar" is a market as well.
    besides: [
      {
        form: /^pazar$/u,
        before: /^(?:cumartesi|bu|gectigimiz|onumuzdeki)$/u,
        behind: /^(?:gun|sabah|aksam|gece|ogle)\p{L}*$/u,
      },
    ],
  },
  uk: {
    days: 'понеділ(?:ок|ка|ку|ком|ки|кам|ків),вівтор(?:ок|ка|ку|ком|ки|кам),серед(?:а|и|у|і|ою|ам),четвер(?:г|га|гу|гом|гам|ги)?,п’ятниц(?:я|і|ю|ею|ям),субот(?:а|и|у|і|ою|ам),неділ(?:я|і|ю|ею|ям)'.split(
      ',',
    ),
  },
  // "ہفتہ" is a week as well.
  ur: { besides: [{ form: /^ہفتہ$/u, behind: /^كو$/u }] },
  vi: {
    days: [
      ...['hai|2', 'ba|3', 'tư|4', 'năm|5', 'sáu|6', 'bảy|bẩy|7'].map((day) => `thứ (?:${day})`),
      'chủ nhật',
    ],
    // "Thứ hai" is the second as well.
    besides: [
      {
        form: /^thứ/u,
        before: /^(?:sáng|trưa|chiều|tối|đêm|hôm|vào|từ|đến)$/u,
        behind: /^(?:tuần|ngày|tới|vừa)$/u,
        capital: true,
      },
    ],
  },
};
