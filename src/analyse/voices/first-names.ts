import { fold } from '../../text/fold.ts';
import { primaryLanguage } from '../../text/segmenter.ts';

/** First names with the short forms by which the same persons are called, by language. */
const SHORT_FORMS: Readonly<Record<string, string>> = {
  de: `Alexander Alex Sascha; Andreas Andi; Antonia Toni; Benjamin Ben; Christian Chris; Elisabeth Elli Lisa Lisbeth;
       Hans Johannes; Heinrich Heinz; Johann Hans; Josef Sepp Jupp; Katharina Käthe Kathi; Klaus Nikolaus;
       Margarete Grete Gretel; Matthias Matze; Maximilian Max; Michael Micha; Sebastian Basti; Thomas Tom; Ulrich Uli;
       Ulrike Uli; Wilhelm Willi Willy; Wolfgang Wolf`,
  en: `Albert Al Bert; Alexander Alex Alec Sandy; Alfred Alf Fred; Andrew Andy Drew; Anthony Tony; Benjamin Ben;
       Charles Charlie Chuck; Christopher Chris Kit; Daniel Dan Danny; David Dave; Donald Don Donnie; Edward Ed Eddie Ted;
       Elizabeth Liz Beth Betty Lizzie; Frederick Fred Freddie; Gerald Gerry Jerry; Gregory Greg; Henry Harry Hank;
       James Jim Jimmy Jamie; Jennifer Jen Jenny; John Jack Johnny; Jonathan Jon; Joseph Joe; Joshua Josh;
       Katherine Kate Kathy Katie; Kenneth Ken; Lawrence Larry; Leonard Len; Margaret Maggie Meg Peggy; Matthew Matt;
       Michael Mike Mick; Nicholas Nick; Patricia Pat Patty Tricia; Patrick Pat Paddy; Peter Pete; Philip Phil;
       Raymond Ray; Rebecca Becky; Richard Rich Rick Dick; Robert Bob Rob Bobby Bert; Ronald Ron; Samuel Sam; Stephen Steve;
       Steven Steve; Susan Sue; Thomas Tom Tommy; Timothy Tim; Victoria Vicky; Walter Walt; William Bill Will Billy Liam`,
  es: `Antonio Toni Toño; Concepción Concha Conchita; Dolores Lola; Enrique Quique; Francisco Paco Curro Pancho Fran;
       Francisca Paca; Guadalupe Lupe; Guillermo Guille Memo; Ignacio Nacho; Jesús Chus Chucho; José Pepe;
       Josefa Pepa; Luis Lucho; Manuel Manolo Lolo; María Mari Maruja; Mercedes Merche; Pilar Pili; Rafael Rafa;
       Ricardo Richi; Roberto Beto; Rosario Charo; Santiago Santi Yago; Teresa Tere; Vicente Chente`,
  fr: `Alexandre Alex Sacha; Catherine Cathy; Dominique Dom; Élisabeth Babette; Frédéric Fred; Gérard Gégé; Jean-Pierre JP;
       Nicolas Nico; Patrick Pat; Philippe Phil; Stéphane Steph; Sébastien Seb; Valérie Val; Vincent Vince`,
  it: `Alessandro Sandro Ale; Antonio Toni Tonino; Domenico Mimmo; Filippo Pippo; Francesco Ciccio Franco Checco;
       Giovanni Gianni Nanni Vanni; Giuseppe Beppe Pino Peppe Peppino; Leonardo Leo; Lorenzo Renzo; Luigi Gigi Gino;
       Roberto Berto; Salvatore Totò Turi; Vincenzo Enzo`,
  pt: `Antônio António Toninho Tonho; Eduardo Edu Dudu; Fernando Nando; Francisco Chico; Gabriel Biel; Guilherme Gui;
       João Joãozinho Jão; José Zé Zeca; Luís Lula Luizinho; Manuel Manoel Mané; Ricardo Rica; Roberto Beto;
       Sebastião Tião`,
  ru: `Александр Саша Саня; Алексей Алёша Лёша; Анастасия Настя; Анна Аня; Борис Боря; Владимир Володя Вова;
       Дмитрий Дима Митя; Евгений Женя; Екатерина Катя; Елена Лена; Иван Ваня; Константин Костя; Мария Маша;
       Михаил Миша; Наталья Наташа; Николай Коля; Ольга Оля; Павел Паша; Пётр Петя; Сергей Серёжа; Татьяна Таня;
       Юрий Юра`,
};

const made = new Map<string, readonly ReadonlySet<string>[]>();

function formsOf(language: string): readonly ReadonlySet<string>[] {
  const known = made.get(language);
  if (known) return known;
  const line = Object.hasOwn(SHORT_FORMS, language) ? (SHORT_FORMS[language] ?? '') : '';
  const fresh = line.split(';').map((forms) => new Set(forms.trim().split(/\s+/u).map(fold)));
  made.set(language, fresh);
  return fresh;
}

/**
 * Whether two folded first names are the long and the short form of one: "Francisco", "Paco". Two short forms may be
 * of two names.
 *
 * @param lang BCP 47 tag
 */
export function areShortForms(one: string, other: string, lang: string): boolean {
  return formsOf(primaryLanguage(lang)).some((forms) => {
    const [whole] = forms;
    return (one === whole && forms.has(other)) || (other === whole && forms.has(one));
  });
}
