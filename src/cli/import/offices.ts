import { fold } from '../../text/fold.ts';

/** Words for those who work in a newsroom, and for its parts, as bylines print them behind a name; folded. */
const NEWSROOM = [
  ...['editor', 'correspondent', 'reporter', 'writer', 'journalist', 'columnist', 'producer'],
  ...['photographer', 'critic', 'analyst', 'staff', 'chief', 'head', 'director', 'bureau', 'desk'],
  String.raw`\p{L}*(?:redakteur|korrespondent|reporter|autor|chef|leiter)(?:in)?`,
  String.raw`\p{L}*(?:redaktion|ressort|buro|buero)`,
  ...['redacteur', 'redactrice', 'correspondante?', 'journaliste', 'envoyee?', 'redaction'],
  ...['corresponsal', 'correspondente', 'periodista', 'reporter[ao]', 'redactor[a]?', 'redaccion'],
  ...['enviad[ao]', 'inviat[ao]', 'corrispondente', 'giornalista', 'redator[a]?', 'redacao'],
  ...['redazione', 'jornalista', 'корреспондент', 'обозреватель', 'редактор', 'редакция'],
].join('|');

/** Words that outlets are named by: "North Post", "Tageblatt", "Nueva Gaceta". */
const OUTLET = [
  ...['news', 'post', 'times', 'herald', 'gazette', 'courier', 'tribune', 'journal', 'chronicle'],
  ...['press', 'radio', 'tv', 'television', 'media', 'online', 'agency', 'magazine', 'daily'],
  String.raw`\p{L}*(?:zeitung|blatt|anzeiger|nachrichten|bote|kurier|rundfunk|presse|agentur)`,
  ...['noticias', 'diario', 'gaceta', 'prensa', 'agencia', 'notizie', 'giornale', 'gazzetta'],
  ...['agenzia', 'jornal', 'agence', 'газета', 'новости', 'вестник', 'агентство'],
].join('|');

const OFFICE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${NEWSROOM}|${OUTLET})s?(?![\p{L}\p{M}])`,
  'u',
);

/**
 * Whether words of a byline that may be a name are that of an office or an outlet: "Harbour Correspondent",
 * "North Post".
 */
export function isOffice(name: string): boolean {
  return OFFICE.test(fold(name));
}
