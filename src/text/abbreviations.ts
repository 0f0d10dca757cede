import { primaryLanguage } from './segmenter.ts';

/**
 * Abbreviations that end in a full stop, without it, by what may follow.
 *
 * An entry in lower case stands for itself in any case; one with a capital only for itself, because
 * its lower-case form is a word ("Sat." is a day, "sat" is not). Titles before a name stand in lower
 * case in most languages: "il dott. Rossi".
 */
interface Abbreviations {
  /** Always followed by more of the sentence: titles, "e.g.". */
  readonly inside: string;
  /** Part of the sentence before a figure: "No. 3", "Art. 5", "p. 12". */
  readonly beforeFigure: string;
  /** May end a sentence or stand within one: "Inc.", "Jan.", "etc.". */
  readonly either: string;
}

const LISTS: Readonly<Record<string, Abbreviations>> = {
  en: {
    inside:
      'Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Sen Rep Gov Pres Rev Fr Hon Amb Msgr Supt Det Insp Atty Mt Ft v vs viz cf eg ie e.g i.e al Ald Cllr Cdr Sec Treas',
    beforeFigure: 'no nos art sec fig vol ch pp p para approx ca c est max min tel ext rev ver',
    either:
      'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Inc Ltd Co Corp Bros Jr Sr St Ave Blvd Rd Esq Ph.D etc a.m p.m dept univ assn Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
  },
  de: {
    inside:
      'Hr Fr Frl Dr Prof Gen Hptm Lt Mag Dipl Ing bzw sog z.B d.h u.a i.d.R v.a z.T zw vgl St Hl Frhr ggf evtl inkl exkl einschl insb bes gem lt betr gegr geb gest dt frz engl amerik ehem stellv vs',
    beforeFigure: 'nr art abs kap s bd ca etwa max min tel str Jh mind',
    either:
      'usw etc usf u.ä o.ä Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Fr Sa So Mio Mrd Tsd Co Str Jr Sr Std Min Sek v.Chr n.Chr',
  },
  fr: {
    inside:
      'M MM mme mmes mlle mlles Me mgr dr pr prof Gén gen Col cdt Cap Lt Ste St cf vs c.-à-d ex env hab',
    beforeFigure: 'n no art al p pp chap vol env tél max min',
    either: 'etc janv févr avr juil sept oct nov déc av apr J.-C S.A bd',
  },
  es: {
    inside:
      'sr sra sres srta D dña dr dra prof profa gral Gen cnel Cap tte lic ing arq mons Fr sto sta excmo excma ilmo pdte p.ej p ej vs cf Ud Uds Vd',
    beforeFigure:
      'n núm num nro art pág pag págs cap vol aprox máx mín tel av c ene feb mar abr jun jul ago sept oct nov dic',
    either: 'etc EE.UU EE UU a.m p.m S.A Cía Avda Jr',
  },
  pt: {
    inside:
      'sr sra srs sras dr dra drs D prof profa gen cel Cap ten maj eng arq exmo exma sto sta Pe mons dep sen Min p.ex ex vs cf',
    beforeFigure:
      'n nº art pág pag págs cap vol aprox máx mín tel av r jan fev mar abr mai jun jul ago set out nov dez',
    either: 'etc EUA a.m p.m S.A Cia Ltda Av Jr',
  },
  it: {
    inside:
      'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa ing avv arch geom on sen gen Col Cap ten magg mons S Ss p.es es cfr vs ecc.mo',
    beforeFigure:
      'n art pag pagg cap vol tel max min ca gen feb mar apr mag giu lug ago sett ott nov dic',
    either: 'ecc etc S.p.A S.r.l Jr',
  },
  nl: {
    inside: 'dhr mevr mw dr drs prof ir ing mr Gen Kol Lt St bijv bv d.w.z o.a m.n vs resp ca',
    beforeFigure: 'nr art blz p hfst tel max min ca',
    either: 'enz etc jan feb mrt apr jun jul aug sept okt nov dec jl a.s N.V B.V',
  },
  sv: {
    inside: 'hr fr dr prof Gen t.ex bl.a d.v.s dvs s.k resp ca kl',
    beforeFigure: 'nr s kap art tel max min ca kl',
    either: 'osv etc m.m m.fl jan feb mars apr aug sept okt nov dec',
  },
  ru: {
    inside:
      'г-н г-жа г-на гр им св проф акад ген полк кап т.е т.н т.к напр см ср ул пр пер наб тов',
    beforeFigure: 'г ст стр с гл п рис табл тел ок прим',
    either:
      'г гг т.д т.п др пр руб коп тыс млн млрд трлн кв км чел в вв н.э янв февр апр авг сент окт нояб дек',
  },
  pl: {
    inside: 'p pp dr prof gen płk mjr kpt por ks św inż mgr hab im tzw np tj m.in ul al ww',
    beforeFigure: 'nr art ust s str rozdz tel ok pkt',
    either: 'itd itp etc r tys mln mld zł godz',
  },
};

const NONE: Abbreviations = { inside: 'Dr Prof vs', beforeFigure: 'no nr', either: 'etc' };

export type AbbreviationUse = keyof Abbreviations;

const made = new Map<string, ReadonlyMap<string, ReadonlySet<AbbreviationUse>>>();

function usesIn(language: string): ReadonlyMap<string, ReadonlySet<AbbreviationUse>> {
  const known = made.get(language);
  if (known) return known;
  const lists = (Object.hasOwn(LISTS, language) ? LISTS[language] : undefined) ?? NONE;
  const uses = new Map<string, Set<AbbreviationUse>>();
  for (const use of ['inside', 'beforeFigure', 'either'] as const) {
    for (const word of lists[use].split(' ')) {
      const known = uses.get(word) ?? new Set();
      uses.set(word, known.add(use));
    }
  }
  made.set(language, uses);
  return uses;
}

/**
 * What may follow an abbreviation.
 *
 * @param word the word before a full stop, as printed, without that stop ("Gen", "p.m")
 * @param lang BCP 47 tag
 * @returns its uses; empty for a word that is no known abbreviation. An article or preposition
 *   elided before the word is none of it: "dell'avv."
 */
export function abbreviationUses(word: string, lang: string): ReadonlySet<AbbreviationUse> {
  const uses = usesIn(primaryLanguage(lang));
  const bare = word.replace(/^.*['’]/u, '');
  return uses.get(bare) ?? uses.get(bare.toLowerCase()) ?? new Set();
}
