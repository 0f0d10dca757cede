import type { Abbreviations } from './abbreviations.ts';

/** Both written forms, and the tag that names neither. */
const NORWEGIAN: Abbreviations = {
  inside:
    'hr fr dr prof adv kapt Gen f.eks bl.a d.v.s dvs p.g.a pga m.h.t jf ev evt hhv inkl ekskl tidl vs',
  beforeFigure: 'nr art s kap kl tlf tel maks min ca pkt jan feb apr aug sep sept okt nov des',
  either: 'osv etc mv m.m m.fl o.l pst mill mrd kr f.Kr e.Kr',
};

/** Croatian, Bosnian, and Serbian in Latin letters. */
const SOUTH_SLAVIC: Abbreviations = {
  inside: 'dr prof mr doc mag dipl ing inž akad mons sv tzv tj npr usp ul',
  beforeFigure: 'br čl st str tel maks min cca',
  either: 'itd sl god mil mlrd tis d.d d.o.o n.e',
};

/** Abbreviations of the languages in Latin letters. */
export const LATIN_ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  en: {
    inside:
      'Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Sen Rep Gov Pres Rev Fr Hon Amb Msgr Supt Det Insp Atty Mt Ft v vs viz cf eg ie e.g i.e al Ald Cllr Cdr Sec Treas',
    beforeFigure: 'no nos art sec fig vol ch pp p para approx ca c est max min tel ext rev ver',
    either:
      'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Inc Ltd Co Corp Bros Jr Sr St Ave Blvd Rd Esq Ph.D etc a.m p.m dept univ assn Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo',
  },
  de: {
    inside:
      'Hr Fr Frl Dr Prof Gen Hptm Lt Mag Dipl Ing Doz bzw sog z.B d.h u.a i.d.R v.a z.T zw vgl St Hl Frhr ggf evtl inkl exkl einschl insb bes gem lt betr gegr geb gest dt frz engl amerik ehem stellv vs',
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
    inside:
      'hr fr dr prof Gen t.ex bl.a d.v.s dvs s.k fr.o.m t.o.m p.g.a pga jfr ev inkl exkl f.d dåv resp ca kl',
    beforeFigure: 'nr s kap art tel max min ca kl',
    either: 'osv o.s.v etc m.m m.fl o.d milj kr f.Kr e.Kr jan feb mars apr aug sept okt nov dec',
  },
  pl: {
    inside: 'p pp dr prof gen płk mjr kpt por ks św inż mgr hab im tzw np tj m.in ul al ww',
    beforeFigure: 'nr art ust s str rozdz tel ok pkt',
    either: 'itd itp etc r tys mln mld zł godz',
  },
  da: {
    inside:
      'hr fr dr prof adv kgl sct Gen f.eks bl.a d.v.s dvs p.g.a pga m.h.t ift i.f.t jf vedr hhv evt inkl ekskl tidl vs',
    beforeFigure:
      'nr art stk s kap kl tlf tel maks min ca jan feb mar apr aug sep sept okt nov dec',
    either: 'osv etc mv m.v m.m m.fl o.l pct mio mia kr St Kbh f.Kr e.Kr',
  },
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  no: NORWEGIAN,
  cs: {
    inside:
      'dr prof doc ing mgr bc judr mudr mvdr phdr rndr gen plk pplk mjr kpt npor sv mons tzv tj např resp popř ul nám',
    beforeFigure: 'č čl odst str tel tab max min cca',
    either: 'atd apod aj hod mil mld tis Kč n.l',
  },
  sk: {
    inside:
      'dr prof doc ing mgr bc judr mudr phdr rndr gen plk pplk mjr kpt sv mons tzv tj t.j napr resp ul nám',
    beforeFigure: 'č čl ods str tel tab max min cca',
    either: 'atď apod hod mil mld tis n.l',
  },
  ro: {
    inside:
      'dl dr prof ing av arh acad lect col Gen lt cpt mr plt slt Sf str bd bdul șos şos ex resp cf vs',
    beforeFigure:
      'nr art alin lit pag p vol cap bl sc ap tel aprox max min ian feb mar apr mai iun iul aug sept oct nov dec',
    either: 'etc dvs jr mil mld ș.a ş.a d.Hr î.Hr a.c S.A S.R.L',
  },
  hu: {
    inside: 'dr prof ifj özv id gr szt pl ill ún vö',
    beforeFigure: 'sz old kb tel max min jan febr márc ápr máj jún júl aug szept okt nov dec',
    either: 'stb u krt ker Kft Zrt Nyrt Bt Kr.e Kr.u i.sz i.e',
  },
  fi: {
    inside: 'dr prof toht past kenr evl maj kapt ltn esim ns ts ks vrt ent',
    beforeFigure: 'nro klo puh tel art s ss max min',
    either: 'jne ym yms mm jms os milj mrd jKr eKr',
  },
  et: {
    inside: 'dr prof hr pr prl kol kpt ltn nt näit nn st vrd lp',
    beforeFigure: 'nr lk art tel kl ca max min',
    either: 'jne jms jt jpt mln mld',
  },
  lt: {
    inside: 'dr prof doc gerb kun gen plk mjr kpt ltn pvz plg vad šv',
    beforeFigure: 'nr str psl tel g pr al maks min',
    either: 'kt pan t.t mln mlrd tūkst proc',
  },
  sl: {
    inside: 'dr prof mag doc dipl ing inž prim mons polk sv tj t.i npr oz ul',
    beforeFigure: 'št čl str tel maks min pribl',
    either: 'itd ipd idr st mio mrd d.o.o d.d',
  },
  is: {
    inside: 'dr prof sr sbr þ.e þ.e.a.s u.þ.b t.d m.a',
    beforeFigure: 'nr bls gr kl tel',
    either: 'o.s.frv o.fl kr',
  },
  tr: {
    inside:
      'dr prof doç yrd uzm arş öğr Gör Ord Op Av Hz Sn Ecz Müh Org Korg Tümg Tuğg Alb Yb Bnb Yzb örn bkz krş yakl',
    beforeFigure: 'no md sf tel maks min Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
    either: 'vb vs vd A.Ş Ltd Şti Mah Cad Cd Sok Sk Bul Blv Apt yy M.Ö M.S',
  },
  id: {
    inside:
      'dr drs dra drg ir prof hj kh ust tgk Ny Tn sdr sdri bpk PT CV Pol Kol letkol letjen mayjen brigjen irjen komjen kombes kompol kapt lettu jl jln gg kec kab kel prov yth vs',
    beforeFigure: 'no hal hlm tgl psl telp tel maks min rp',
    either: 'dll dsb dst dkk tbk',
  },
  ms: {
    inside: 'dr prof ir ts hj hjh sdr sdri En Pn Kol lt kapt jln jl lrg Kg tmn vs',
    beforeFigure: 'no hlm bil tel maks min rm',
    either: 'dll dsb sdn bhd',
  },
  vi: {
    inside: 'dr prof mr ms gs pgs ts ths bs ks ls kts lm tp tx tt đh vd vs',
    beforeFigure: 'no tr tel đt',
    either: 'v.v vv etc',
  },
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
  sr: SOUTH_SLAVIC,
};
