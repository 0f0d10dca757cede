import type { SpeechGrammar } from '../grammar.ts';
import { conjugate, words } from './words.ts';

/** Present and past of weak verbs. */
const WEAK = 't te ten en';

const ROOTS =
  'behaupt beklag beton bemängel erklär erinner ergänz erwider erzähl bekräftig berichtig bezweifel fordr forder kritisier kündig mahn mein prophezei schätz sag schilder schimpf antwort spekulier stell teil unterstrich versicher verlang vermut warn erläuter lob bestätig berichtet dementier kommentier';

/** How German says who says what. */
export const german: SpeechGrammar = {
  verbs: words(
    `${conjugate(ROOTS, WEAK)} mitteilte mitteilten ankündigte sagt sagte sagten sprach sprachen spricht bat baten schrieb schrieben
     schreibt wies betonte behauptete berichtete berichteten berichtet erwartete kündigte antwortete
     versprach verspricht versprachen warf räumte gab hieß heißt rief nannte urteilte`,
  ),
  doubtful: words(
    'teilt teilte teilten teilen stellt stellte stellten stellen wies warf räumte gab hieß heißt rief nannte sprach sprachen spricht kündigt kündigte kündigten fordern lobt loben berichten bat baten erinnert klagt',
  ),
  withParticle: new Map([
    ['teilte', words('mit')],
    ['teilten', words('mit')],
    ['teilt', words('mit')],
    ['kündigte', words('an')],
    ['kündigten', words('an')],
    ['kündigt', words('an')],
    ['gab', words('bekannt an')],
    ['räumte', words('ein')],
  ]),
  participles: words(''),
  openers: words(''),
  between: words('auch dann noch zudem später bereits jedoch nun wieder zunächst sich'),
  adverb: null,
  passive: words(''),
  pronouns: words('er sie es'),
  borders: words(
    'dass weil wenn als aber denn ob und oder wie während nachdem bevor obwohl sondern der die das hat hatte haben hatten wurde wurden konnte konnten sollte sollten ist war waren sei seien muss will',
  ),
  relatives: words('der die das deren dessen welche welcher den dem'),
  determiners: words(
    'der die das den dem des ein eine einer eines einem einen dieser diese dieses sein seine ihr ihre mehrere einige viele zwei',
  ),
  prepositions: words(
    'in im an am auf bei beim von vom mit nach zu zum zur aus für gegen um über unter vor zwischen ohne durch während seit wegen',
  ),
  complementisers: words('dass'),
  sources: [['laut'], ['nach', 'angaben']],
  inverts: 'after an opening',
};
