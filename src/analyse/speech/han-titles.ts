/** Titles and words of respect beside a Chinese or Japanese name, the longer ones first. */
const HAN_TITLE =
  '(?:新闻发言人|新聞發言人|发言人|發言人|总经理|總經理|董事长|董事長|副主任|主任|副局长|局长|局長|教授|先生|女士|医生|醫生|医师|醫師|护士长|护士|老师|老師|书记|書記|副市长|市长|市長|部长|部長|厅长|廳長|总统|總統|主席|总理|總理|经理|經理|校长|校長|院长|院長|律师|律師|记者|記者|处长|處長|科长|科長|所长|所長|站长|站長|队长|隊長|会长|會長|社长|社長|县长|縣長|镇长|镇長|区长|區長|村长|省长|省長|议员|議員|委员|委員|工程师|研究员|研究員|博士后|博士|院士|学者|學者|专家|專家|法官|检察官|警官|机长|機長|船长|船長|园长|園長|园主|馆长|館長|負責人|负责人|代表|首相|大臣|知事|町長|村長|監督|氏|さん)';

/** What a body, a place or an office it has ends in: behind it stands no given name. */
const BODY_END =
  /[局部厅廳院委会會司校府处處科署办辦队隊团團所站市省县縣区區镇鎮村国國州乡鄉党黨店社台厂廠馆館]$/u;

/** Common Chinese surnames, of one character. */
const SURNAME =
  '[王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵钱錢严嚴覃武戴莫孔汤湯温康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢季裴霍涂苗谷盛曲翁冉骆駱蓝藍路游辛靳管柴蒙鲍鮑华華喻祁蒲房滕屈饶饒牟艾尤阳陽穆农農司卓古吉缪繆简簡项項连連芦蘆麦麥褚娄婁窦竇戚岑景党黨宫宮费費卜冷晏席卫衛米柏宗瞿桂佟臧闵閔苟邬鄔卞姬仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏佘池查麻苑迟遲邝鄺]';

const NAME = new RegExp(`${SURNAME}\\p{sc=Han}{1,2}`, 'u');
const NAME_ALONE = new RegExp(`^${NAME.source}$`, 'u');
const TITLE_BEHIND = new RegExp(`^(.*?)(${HAN_TITLE})$`, 'u');
const NAME_AT_END = new RegExp(
  `(?:^|的|${BODY_END.source.slice(0, -1)}|${HAN_TITLE})(${NAME.source})$`,
  'u',
);

/** Whether characters are a surname with one or two more. */
export function isHanName(text: string): boolean {
  return NAME_ALONE.test(text);
}

/** Japanese words of respect, which stand behind names alone. */
const RESPECT = /^(.{2,}?)(?:氏|さん)$/u;

/** A Japanese name of some characters between the body it belongs to and a title, or before both. */
const OF_BODY =
  /^(?<body>.*の)?(?<name>[^の・]{2,6})(?:・[^の]*)?(?:会頭|会長|社長|理事長|准教授|教授|市議|県議|区議|都議|議員|弁護士|市長|町長|村長|知事|学長|院長|校長|所長|署長|代表)$/u;

/** "商工会議所の福原誠会頭", "福原誠・商工会議所会頭": with the name only where the body stands apart from it. */
function withoutJapaneseTitle(text: string): string | undefined {
  const { body = '', name = '' } = OF_BODY.exec(text)?.groups ?? {};
  const isApart = body !== '' || text.includes('・') || /会頭$/u.test(text);
  return isApart && name !== '' && !BODY_END.test(name) ? body + name : undefined;
}

/**
 * A description without the title behind the name at its end: "孙雅琴" of "孙雅琴主任". Where what stands before
 * the title is no name ("教育局局长"), the description as it stands.
 *
 * @param text folded
 */
export function withoutHanTitle(text: string): string {
  const respected = RESPECT.exec(text)?.[1];
  if (respected !== undefined) return respected;
  const japanese = withoutJapaneseTitle(text);
  if (japanese !== undefined) return japanese;
  const before = TITLE_BEHIND.exec(text)?.[1] ?? '';
  const name = NAME_AT_END.exec(before)?.[1];
  // "韩国总统"; given names end in 国 as well.
  const isPlace = BODY_END.test(before) && !/...国$/u.test(before);
  return name !== undefined && !isPlace ? before : text;
}

/** A title and the surname behind it. */
export const TITLE_AND_SURNAME = new RegExp(`${HAN_TITLE}(?=${SURNAME})`, 'gu');
