import type { SpeechGrammar } from '../grammar.ts';
import { ROMANCE_NUMBER } from './romance.ts';
import { conjugate, withWords, words } from './words.ts';

/** Present, past simple, imperfect and participle of the first conjugation. */
const ER = 'e ent a èrent ait aient é ée és';

const ROOTS =
  'affirm ajout argu argument assur avou accus cit confirm constat critiqu déclar dénonc déplor détaill estim exhort expliqu exprim indiqu insist martel observ plaid précis racont raill rappel rapport réclam regrett réitér relat répliqu rétorqu revendiqu révél salu signal soulign témoign tweet tranch';

/** How French says who says what. */
export const french: SpeechGrammar = {
  verbs: words(
    `${conjugate(ROOTS, ER)} dit dite dits dites disent disait disaient annonce annoncent annonça annoncé promet promettent
     promis prévient préviennent prévenu admet admettent admis soutient soutiennent soutenu répond
     répondent répondu écrit écrivent reconnaît reconnaissent reconnu concède concèdent concédé maintient maintenu dément
     démentent démenti avertit avertissent averti requis poursuit conclut conclu souligne appelé rappelle rappellent
     répète répètent répété répétait`,
  ),
  doubtful: words(
    `prévoit note juge jugent cite lance lancé lancent exprime rapporte rapporté relate poursuit observe observé constate écrit écrits tranche tranché conclut conclu cité cités appelé reconnu maintenu accusé jugé noté confirmé rappel résume confie confient confié exige exigent exigé évoque évoquent évoqué
     agace agacé agacée alarme alarmé alarmée désole désolé désolée emporte emporté emportée étonne étonné
     étonnée exclame exclamé exclamée félicite félicité félicitée indigne indigné indignée inquiète inquiété
     inquiétée insurge insurgé insurgée réjouit réjouie`,
  ),
  withParticle: withWords({
    appelé: 'a',
    fait: 'état savoir valoir observer remarquer',
    font: 'état savoir valoir observer remarquer',
    faisait: 'état savoir valoir observer remarquer',
  }),
  counting: withWords({
    parle: 'de',
    parlent: 'de',
    parlait: 'de',
    parlaient: 'de',
    parlé: 'de',
    compté: '',
    avance: 'chiffre',
    avancent: 'chiffre',
    avancé: 'chiffre',
  }),
  toldOf:
    /^(?:l(?:es?|a|') ?)?(?:analyses?|examens?|images?|prelevements|releves|resultats|tests)(?: |$)/u,
  participles: words('affirmant ajoutant assurant déclarant précisant expliquant estimant'),
  openers: words(''),
  between: words(
    "se a ont avait avaient aurait auraient est s s' n' l' m' y en se lui leur l ne pas rien jamais n aussi également déjà toujours ensuite encore notamment quant pour part hier aujourd’hui lundi mardi mercredi jeudi vendredi samedi dimanche matin soir toutefois néanmoins cependant",
  ),
  adverb: /...ment$/u,
  passive: words(
    'est sont était étaient été être fut furent sera seront serait seraient soit soient',
  ),
  pronouns: words('il elle ils elles on'),
  borders: words(
    'que qu qui quand lorsque si mais car où dont puisque comme alors après avant et ou donc',
  ),
  relatives: words('qui que qu dont où'),
  determiners: words(
    "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs plusieurs quelques certains",
  ),
  prepositions: words(
    "de d' du des à au aux en dans sur par pour avec sans chez vers sous entre contre depuis pendant après avant lors devant auprès dès malgré parmi face",
  ),
  complementisers: words("que qu' qu"),
  sources: [['selon'], ["d'", 'apres'], ['aux', 'dires', 'de']],
  inverts: 'after a break',
  number: ROMANCE_NUMBER.fr,
  turns: words('ainsi'),
  perfect: {
    participle:
      /(?:é|ée|és|ées)$|^(?:promis|prévenu|admis|soutenu|répondu|reconnu|maintenu|démenti|averti|conclu|requis)e?s?$/u,
    auxiliaries: words('a ai ont avons avait avaient aura auront aurait auraient ait aient ayant'),
  },
  negations: words("ne n n'"),
  unspeaking: words("ce ceci cela ça l' le la les un une son sa ses leur leurs"),
  ownText: words('version'),
  naming: words(
    `qualifie qualifient qualifié qualifiait appelle appellent appelé juge jugent jugé dénonce dénoncent
     dénoncé évoque évoquent évoqué invite invitent invité parle parlent parlé`,
  ),
  judging: words(
    'qualifie qualifient qualifié qualifiait juge jugent jugé dénonce dénoncent dénoncé évoque évoquent évoqué',
  ),
  reporting: words('dit disent affirmé affirme'),
  stressed: words('lui elle eux elles'),
  agents: words('par'),
  otherThan: new Map([
    ['il', words('la une les des plusieurs')],
    ['elle', words('le un les des plusieurs')],
  ]),
};
