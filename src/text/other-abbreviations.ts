import type { Abbreviations } from './abbreviations.ts';

/**
 * Abbreviations of the languages in other letters than Latin. Where a script has no capitals, nothing
 * tells that a new sentence starts, and an abbreviation never ends one. The initials of Indian names
 * are spelled there as the English letters are called: "एम. एस. धोनी".
 */
export const OTHER_ABBREVIATIONS: Readonly<Record<string, Abbreviations>> = {
  ru: {
    inside:
      'г-н г-жа г-на гр им св проф акад ген полк кап т.е т.н т.к напр см ср ул пр пер наб тов',
    beforeFigure: 'г ст стр с гл п рис табл тел ок прим',
    either:
      'г гг т.д т.п др пр тыс млн млрд трлн кв км чел в вв н.э янв февр апр авг сент окт нояб дек',
  },
  el: {
    inside: 'κ κα κκ καθ δρ δικ υποστρ ταξ μητρ αγ οδ λεωφ π.χ πχ λ.χ λχ δηλ βλ πρβλ',
    beforeFigure: 'αρ αριθ άρθ παρ κεφ σελ τηλ Ιαν Φεβ Μαρ Απρ Ιουν Ιουλ Αυγ Σεπ Σεπτ Οκτ Νοε Δεκ',
    either: 'κλπ κ.λπ κτλ κ.τ.λ κ.ά κ.α μ.μ π.μ μ.Χ π.Χ χλμ τ.μ χιλ εκατ δισ τρισ Α.Ε',
  },
  uk: {
    inside:
      'вул ім просп пров бульв пл наб смт гр св проф акад доц канд інж ген полк підполк кап лейт деп заст т.зв тзв напр див пор',
    beforeFigure: 'ст п ч с гл рис табл тел бл буд кв корп',
    either: 'р рр ін т.д т.п тис млн млрд трлн км обл р-н н.е січ лют квіт черв верес жовт груд',
  },
  bg: {
    inside: 'ул бул пл гр св проф доц акад инж адв арх ген полк кап т.е т.нар напр вж ср',
    beforeFigure: 'чл ал т стр с тел бр ок',
    either: 'г гг лв хил млн млрд др пр.Хр сл.Хр',
  },
  hi: {
    inside:
      'डॉ डा प्रो पं स्व कु मो न्या इंजी एड एडवो ए बी सी डी ई एफ जी एच जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड',
    beforeFigure: 'सं क्र नं पृ रु',
    either: 'प्रा लि कं',
  },
  mr: {
    inside:
      'डॉ प्रा प्रो पं स्व कै कु मो न्या अ‍ॅड ॲड उदा श्री सौ ए बी सी डी ई एफ जी एच जे के एल एम एन ओ पी आर एस टी यू वी वाय',
    beforeFigure: 'सं क्र नं पृ रु कलम',
    either: 'लि कं',
  },
  ne: {
    inside: 'डा प्रा प्रो पं स्व श्री ई एड ए बी सी डी एफ जी एच जे के एल एम एन पी आर एस टी यू वी',
    beforeFigure: 'नं सं पृ रु',
    either: 'लि',
  },
  bn: {
    inside:
      'ড ডঃ ডা ডাঃ মো মোঃ মোসা মু অধ্যা প্রকৌ ইঞ্জি অ্যাড এড লে মে এ বি সি ডি ই এফ জি এইচ জে কে এল এম এন পি আর এস টি ইউ ভি',
    beforeFigure: 'নং পৃ',
    either: 'লি',
  },
  sr: {
    inside: 'др проф мр доц дипл инж акад св тзв тј нпр ул',
    beforeFigure: 'бр чл стр тел',
    either: 'итд сл год мил млрд',
  },
};
