import { words } from '../speech/grammars/words.ts';

/** Offices that stand before a surname, in the languages whose nouns have no capital but where they begin a sentence. */
const WHOLE = words(
  `alcalde alcaldesa concejal concejala consejero consejera diputado diputada fiscal juez jueza ministro
   ministra presidente presidenta senador senadora portavoz director directora jefe jefa comisario
   comisaria capitán coronel general abogado abogada
   prefeito prefeita vereador vereadora deputado deputada juiz juíza promotor promotora procurador
   procuradora secretário secretária governador governadora advogado advogada delegado delegada comandante
   capitão
   sindaco sindaca assessore assessora onorevole avvocato avvocata procuratore procuratrice prefetto prefetta
   questore giudice governatore colonnello generale capitano segretario segretaria
   maire ministre préfet préfète procureur procureure président présidente député députée sénateur sénatrice
   juge avocat avocate directeur directrice capitaine colonel`,
);

/** Russian and Ukrainian ones, without the ending of their case. */
const DECLINED = [
  ...words(
    `губернатор министр мэр глав адвокат депутат сенатор президент прокурор судь генерал полковник директор
     начальник представител спикер премьер`,
  ),
];

/** Letters that a case adds at most. */
const LONGEST_ENDING = 3;

/** Whether a folded word is an office before a name, in languages other than English and German. */
export function isOfficeBeforeName(folded: string): boolean {
  if (WHOLE.has(folded)) return true;
  return DECLINED.some(
    (stem) => folded.startsWith(stem) && folded.length - stem.length <= LONGEST_ENDING,
  );
}
