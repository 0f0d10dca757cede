/** What reports are about. */
export const NOUNS: readonly string[] = `
  bridge harbour ferry granary dam school hospital road tunnel market court council ministry
  union police army embassy airport railway factory mine farm forest river coast island village
  suburb square station library museum theatre stadium church mosque prison archive laboratory
  university orchard vineyard quarry refinery pipeline reservoir canal dock shipyard lighthouse
  warehouse depot barracks checkpoint convoy patrol tribunal commission inquiry report treaty
  budget tariff subsidy loan contract tender permit curfew strike protest march rally vigil
  election ballot coalition opposition parliament cabinet governor mayor minister deputy envoy
  general colonel judge lawyer witness doctor nurse teacher engineer farmer fisherman driver
  pilot captain docker miner clerk student refugee resident tenant visitor
`
  .trim()
  .split(/\s+/);

/** What was done, in the past tense. */
export const VERBS: readonly string[] = `
  closed announced rejected defended postponed inspected demanded questioned approved cancelled
  repaired flooded surrounded evacuated reopened privatised expanded abandoned photographed
  searched funded taxed renamed guarded blocked praised condemned measured mapped sold bought
  leased insured rebuilt demolished painted cleaned lit heated supplied emptied seized returned
  divided joined warned
`
  .trim()
  .split(/\s+/);

/** How things are told apart. */
export const ADJECTIVES: readonly string[] = `
  northern old temporary disputed crowded flooded empty private public wooden concrete narrow
  distant second largest smallest busiest oldest newest provincial municipal federal rural
  coastal damaged unfinished historic remote fortified abandoned
`
  .trim()
  .split(/\s+/);

/** What a sentence may end with. */
export const TAILS: readonly string[] = [
  'before dawn',
  'late on Tuesday',
  'after three days of talks',
  'without giving notice',
  'for the second time this year',
  'despite a warning from engineers',
  'in a vote that split both parties',
  'as water levels kept rising',
  'to save money',
  'under pressure from abroad',
  'while the talks went on',
  'with only a handful of votes to spare',
];

/** Parts of names of people and places; two or three make a name. */
export const SYLLABLES =
  'ba dor el fen gar hal is kor lin mar nov os per quin ras sel tor ul ver wis'.split(' ');
