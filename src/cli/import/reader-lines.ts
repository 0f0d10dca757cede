/** Places where outlets ask to be followed. */
const PLATFORM = String.raw`(?:x|twitter|face ?book|fb|instagram|threads|bluesky|mastodon|linkedin|telegram|whats ?app|you ?tube|tik ?tok|google news|vkontakte|vk|вконтакте|телеграм\p{L}*|одноклассник\p{L}*|فيسبوك|تويتر|إنستغرام|تلغرام|@\w+|\S+@\S+)`;

/** Requests to follow or write to somebody or the outlet, and to like or join it, whole. */
const FOLLOW = [
  String.raw`^(?:please )?(?:follow|contact|email|e-mail|reach|write to|find|join|like|connect with|subscribe to|chat with)\s[^.]{1,60}?\b(?:on|at|via|:)\s*${PLATFORM}(?![\p{L}\p{N}])`,
  String.raw`^(?:please )?like (?:us|our (?:\p{L}+ )?page)\b`,
  String.raw`^(?:folgen sie|folgt|folge|besuchen sie)\s[^.]{1,60}?\b(?:auf|bei)\s+${PLATFORM}(?![\p{L}\p{N}])`,
  String.raw`^suivez(?:-|\s)[^.]{1,60}?\bsur\s+${PLATFORM}(?![\p{L}\p{N}])`,
  String.raw`^(?:s[íi]guenos|siga(?:-nos|nos)?|sigue|sigan)\s[^.]{0,60}?\b(?:en|no|na|em)\s+${PLATFORM}(?![\p{L}\p{N}])`,
  String.raw`^(?:seguici|segui|seguite)\s[^.]{0,60}?\bsu\s+${PLATFORM}(?![\p{L}\p{N}])`,
  String.raw`^(?:volg|følg|följ)\s[^.]{1,60}?\b(?:op|på)\s+${PLATFORM}(?![\p{L}\p{N}])`,
  String.raw`^(?:подпис(?:ывайтесь|аться|ывайся)|следите за нами|читайте нас|присоединяйтесь)(?!\p{L})[^.]{0,60}?\s(?:на|в)\s`,
  String.raw`^(?:تابعونا|تابعنا|تابعوا)\s[^.؟]{0,60}?على\s`,
].map((form) => new RegExp(form, 'iu'));

/** Requests to take a newsletter, a podcast or an app of the outlet. */
const SUBSCRIBE =
  /^(?:(?:please )?(?:sign up|subscribe|register|download|get)\s[^.!?]{0,60}?\b(?:newsletters?|alerts?|podcasts?|app|bulletin|inbox)\b|(?:abonnieren|bestellen) sie\s[^.!?]{0,60}?newsletter|(?:inscrivez|abonnez)-vous\s|(?:suscr[íi]bete|inscreva-se|assine|iscriviti)\s)/iu;

/** Questions whether a reader knows more, which go on with an address: "Have you been affected? Email …" */
const ASKED =
  /^(?:(?:(?:have|has|are|were|do|did|is|was)\s(?:you|your|anyone)\b|got (?:a|any) |if you\b|haben sie\b|sind sie\b|waren sie\b|wissen sie\b)[^.?!]{3,160}[?,.!]\s*)(?:please\s|then\s)?(?:you can\s)?(?:e-?mail|contact|get in touch|write to|tell us|share your|let us know|call us|message us|send us|schreiben sie|mailen sie|melden sie sich|kontaktieren sie)/iu;

/** What a line says of comments that speaks of the outlet's own. */
const COMMENTS = [
  /^(?:(?:all |your |reader |readers['’] )?comments?(?: (?:on|for|to|under|below|in) (?:this|the|our)? ?\p{L}+)? (?:are|is|will be|may be|must be|have been|has been)(?: (?:now|not|pre-|post-|being|all|always))? ?(?:moderated|closed|open|reviewed|published|removed|deleted|disabled|turned off|switched off|subject to|welcome|checked|edited|the (?:views|opinions|responsibility))\b)/iu,
  /^(?:we|the \p{Lu}[\p{L} ]{2,60}?) (?:welcomes?|encourages?|invites?|moderates?|do(?:es)? not (?:edit|moderate|endorse|check)|reserves? the right to (?:edit|remove|delete))\b[^.]{0,40}\bcomments?\b/iu,
  /^please (?:keep|be|note|read|stay)\b[^.]{0,80}\b(?:comments?|commenting|comment policy)\b/iu,
  /^(?:to (?:post|leave|read|make|view) (?:a |the )?comments?\b|(?:you (?:must|need to|have to) (?:be )?(?:log(?:ged)? in|sign(?:ed)? in|register(?:ed)?)|log in|sign in|register) to (?:post|leave|comment|join)\b|join the (?:conversation|discussion|debate)\b)/iu,
  /^(?:(?:die |ihre )?kommentare (?:sind|werden|zu diesem)\b|die kommentarfunktion\b|les commentaires (?:sont|de cet|à cet)\b|los comentarios (?:son|están|de esta|de este)\b|os comentários (?:são|estão|deste|desta)\b|i commenti (?:sono|a questo)\b)/iu,
];

/** Headings of an outlet's rules for comments. */
const COMMENTS_HEADING =
  /^(?:(?:reader )?comment(?:s|ing)?(?: (?:policy|rules|guidelines|section))|(?:our |the )?(?:house|community) (?:rules|guidelines|standards)|netiquette|kommentarregeln|(?:unsere )?netiquette|diskussionsregeln|charte (?:des commentaires|de modération)|règles de (?:la communauté|modération)|normas de (?:los comentarios|participación|la comunidad)|política de comentários|regole (?:dei commenti|della community)|правила (?:комментирования|комментариев|сообщества))[:.]?$/iu;

/** Whether a line asks its readers for something: to follow, to subscribe, to tell what they know. */
export function asksReaders(text: string): boolean {
  return FOLLOW.some((form) => form.test(text)) || SUBSCRIBE.test(text) || ASKED.test(text);
}

/** Whether a text says what becomes of readers' comments, or how to write one. */
export function speaksOfComments(text: string): boolean {
  return COMMENTS.some((form) => form.test(text));
}

/** Whether a line is the heading of an outlet's rules for comments, whole. */
export function headsCommentRules(text: string): boolean {
  return COMMENTS_HEADING.test(text);
}
