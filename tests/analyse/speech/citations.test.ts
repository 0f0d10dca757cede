import { describe, expect, it } from 'vitest';
import { said as list } from './said.ts';

describe('citations', () => {
  it.each([
    ['en', 'Officials have blamed the storm.', 'Officials: blamed'],
    ['en', 'The Post’s Mira Tolan said the road was gone.', 'Mira Tolan: said'],
    ['en', '“It is gone,” said Mira Tolan, 52, a baker.', 'Mira Tolan: said'],
    ['en', 'The mayor, Mira Tolan, said the road was gone.', 'Mira Tolan: said'],
    ['en', 'Lorvania, which borders the sea, warned of floods.', 'Lorvania: warned'],
    [
      'en',
      '“Go,” added the head of the service, Pavel Ruhl, whose crew stood by.',
      'Pavel Ruhl: added',
    ],
    [
      'en',
      'The town was cut off, according to the rescue service.',
      'the rescue service: according to',
    ],
    ['en', 'It came in an attack that residents said killed two.', 'residents: said'],
    ['en', 'The Front has repeatedly called for new talks.', 'The Front: called for'],
    ['en', 'Mira Tolan called it “old” but said it would do.', 'Mira Tolan: said'],
    ['en', 'Mira Tolan described the quay as “sufficient”.', 'Mira Tolan: described'],
    ['en', 'The crew ignored warning lights, the mayor said.', 'the mayor: said'],
    [
      'en',
      'Mira Tolan of the campaign group Clean Rivers said no.',
      'Mira Tolan of the campaign group Clean Rivers: said',
    ],
    ['en', 'The campaign group Clean Rivers said no.', 'Clean Rivers: said'],
    [
      'en',
      'Mira Tolan of the tenants union Homes First said no.',
      'Mira Tolan of the tenants union Homes First: said',
    ],
    ['en', 'The Lake and Forest Commission said no.', 'Lake and Forest Commission: said'],
    [
      'en',
      'On Monday the Soil and Water Administration said no.',
      'Soil and Water Administration: said',
    ],
    [
      'en',
      'The Centers for Lake Care and Rescue said no.',
      'The Centers for Lake Care and Rescue: said',
    ],
    [
      'en',
      'It leaked, according to the Institute for Lake Studies.',
      'the Institute for Lake Studies: according to',
    ],
    [
      'en',
      'The Fire and Rescue Service closed the road and said no.',
      'The Fire and Rescue Service: said',
    ],
    [
      'en',
      'The Health and Safety Executive, which sent men, said no.',
      'Health and Safety Executive: said',
    ],
    [
      'en',
      'Mira Tolan, who worked at the mill in Orme, Ohio, until May, said no.',
      'Mira Tolan: said',
    ],
    ['en', 'Tom Ruhl, a nurse from Orme, England, until May, said no.', 'Tom Ruhl: said'],
    ['en', 'So said Mira Tolan.', 'Mira Tolan: said'],
    ['en', 'So said the harbour master, Mira Tolan, on Monday.', 'Mira Tolan: said'],
    [
      'en',
      'Mira Tolan met families and has promised to “leave nobody out”.',
      'Mira Tolan: promised',
    ],
    ['en', 'The regional government said so.', 'The regional government: said'],
    ['en', '“Enough,” one of the placards read.', 'one of the placards: read'],
    ['de', '„Es reicht“, sagte Einsatzleiter Jörg Petersen.', 'Einsatzleiter Jörg Petersen: sagte'],
    ['de', 'Am Montag sagte die Ministerin, es werde geprüft.', 'die Ministerin: sagte'],
    ['fr', '« Assez », a déclaré le ministre.', 'le ministre: déclaré'],
    ['fr', 'M. de Kervel a déclaré que le pont tiendrait.', 'M. de Kervel: déclaré'],
    ['de', 'Die Schadenshöhe schätzte ein Sprecher auf 40 Euro.', 'ein Sprecher: schätzte'],
    [
      'de',
      'Die Höhe des Schadens bezifferte ein Sprecher auf 40 Euro.',
      'ein Sprecher: bezifferte',
    ],
    ['de', 'Hohe Beamte sagten, es sei spät.', 'Hohe Beamte: sagten'],
    ['de', 'Die Vorwürfe bestritt der Konzern.', 'der Konzern: bestritt'],
    ['de', 'Dr. von der Heide sagte, die Brücke halte.', 'Dr. von der Heide: sagte'],
    ['fr', 'Selon sa secrétaire, Nadia Ohm, le pont tiendra.', 'Nadia Ohm: Selon'],
    ['fr', 'Selon le préfet, Yann Le Bris, 390 passagers sont à terre.', 'Yann Le Bris: Selon'],
    ['en', 'The bridge will cost more, the bank estimated.', 'the bank: estimated'],
    ['en', 'Police put the number at 300.', 'Police: put'],
    ['en', 'According to the mayor, Ann Poe, the bridge held.', 'Ann Poe: According to'],
    ['en', 'According to the crew, Ann Poe, 34, fell.', 'the crew: According to'],
    ['en', 'According to police, Ann Poe, a baker, fell.', 'police: According to'],
    ['en', 'According to the baker, Ann Poe, who was there, fell.', 'the baker: According to'],
    ['es', 'La alcaldesa avisó de que la presa cedería.', 'La alcaldesa: avisó'],
    ['es', 'Tomás Vega, consejero, insistió en que las sirenas sonaron.', 'Tomás Vega: insistió'],
    ['it', 'Il sindaco annunciò la chiusura.', 'Il sindaco: annunciò'],
    [
      'es',
      'La luz volvió, según informó la distribuidora Redluz.',
      'la distribuidora Redluz: informó',
    ],
    ['ru', '«Хватит», — сказал начальник службы Аркадий Лопух.', 'Аркадий Лопух: сказал'],
    ['ru', 'По данным управления, спасены все.', 'управления: По данным'],
    ['en', 'Mayor Ann Poe (Labour) said no.', 'Mayor Ann Poe: said'],
    ['en', 'Mara Quill, 41, said it was late.', 'Mara Quill: said'],
    ['en', 'Mara Quill, 41, who packs flour there, said it was late.', 'Mara Quill: said'],
    ['de', 'Mara Kern (41), die dort packt, sagte, es sei spät.', 'Mara Kern: sagte'],
    ['es', 'Mara Soler, de 41 años, dijo que era tarde.', 'Mara Soler: dijo'],
    ['fr', 'Mara Petit, 41 ans, qui y travaille, a dit que non.', 'Mara Petit: dit'],
    ['en', 'The alleged attackers said no.', 'The alleged attackers: said'],
    ['de', 'Der Betreiber behauptet, die Brücke sei sicher.', 'Der Betreiber: behauptet'],
    ['de', '„Nie wieder“, beteuerte der Kapitän.', 'der Kapitän: beteuerte'],
    ['es', 'El alcalde concluyó que no hubo daños.', 'El alcalde: concluyó'],
    ['es', 'La empresa desmintió el cierre.', 'La empresa: desmintió'],
    ['fr', '« Jamais », a rétorqué la ministre.', 'la ministre: rétorqué'],
    ['fr', 'Le préfet concède que le pont était fermé.', 'Le préfet: concède'],
    ['en', 'The trust urged both towns to save water.', 'The trust: urged'],
    ['en', 'The warden noted that the gates were shut.', 'The warden: noted'],
    ['en', 'The noted painter Ann Poe said no.', 'Ann Poe: said'],
    ['en', 'Engineers who saw it last October called it “as good as new”.', 'Engineers: called'],
    ['en', 'The man who police said had fled was found.', 'police: said'],
    ['en', 'They are guests who left when the landlord told them to.', 'the landlord: told'],
    ['en', 'The insurer Allsafe estimates the damage at 3 million.', 'Allsafe: estimates'],
    [
      'en',
      'Seafarers United called it “an accident waiting to happen”.',
      'Seafarers United: called',
    ],
    ['en', 'It was hot, according to residents 12 times over.', 'residents: according to'],
    ['de', 'Den Schaden schätzt die Polizei auf 15 Millionen Euro.', 'die Polizei: schätzt'],
    ['de', 'Das sagte die Ministerin dem Sender.', 'die Ministerin: sagte'],
    ['de', 'Dort lagen laut Alvera 1200 Tonnen Sand.', 'Alvera: laut'],
    ['de', 'Zwölf wurden nach Angaben der Polizei verletzt.', 'der Polizei: nach Angaben'],
    ['de', 'Zwölf wurden verletzt, wie die Polizei mitteilte.', 'die Polizei: mitteilte'],
    ['de', 'Nach dem Unglück der Fähre teilte die Polizei mit, es sei aus.', 'die Polizei: teilte'],
    ['de', 'Der Anwalt der Klägerin sagte, es sei aus.', 'Der Anwalt der Klägerin: sagte'],
    ['de', 'Gestern warnte die Behörde vor Hochwasser.', 'die Behörde: warnte'],
    ['de', 'Sabine Thoma (SPD) kritisierte das Unternehmen.', 'Sabine Thoma: kritisierte'],
    ['de', 'Die Ministerin, die anreiste, kritisierte die Bahn.', 'Die Ministerin: kritisierte'],
    ['de', 'Es sei zu spät, kritisierte das Unternehmen.', 'das Unternehmen: kritisierte'],
    ['es', '«Se acabó», dijo la alcaldesa el lunes.', 'la alcaldesa: dijo'],
    ['pt', 'A ponte fechou, informou a prefeitura de Ardelo.', 'a prefeitura de Ardelo: informou'],
    ['pt', 'Segundo a polícia, ninguém se feriu.', 'a polícia: Segundo'],
    ['pt', 'A obra parou, segundo informou Célia Motta.', 'Célia Motta: informou'],
    ['pt', 'A rádio pública disse que a estrada reabriu.', 'A rádio pública: disse'],
    ['pt', '“Não sobrou nada”, disse o padeiro à imprensa.', 'o padeiro: disse'],
    ['pt', 'O chefe da guarda, Rui Valente, negou que saiba.', 'Rui Valente: negou'],
    ['fr', 'Le pont est fermé, a déclaré jeudi le maire.', 'le maire: déclaré'],
    ['fr', 'Rien ne va, selon une source du ministère.', 'une source du ministère: selon'],
    ['ar', 'أما الهيئة، فقد دعت إلى اجتماع.', 'الهيئة: دعت'],
    ['ar', 'أفاد المرصد عن انهيار الجسر في المدينة أن', 'المرصد: أفاد'],
    ['zh', '议员们普遍指责市长。', '议员们: 指责'],
    ['zh', '周敏强调承诺不变。', '周敏: 强调'],
    ['it', '«È finita», ha detto il fornaio Renzo Valli ai cronisti.', 'Renzo Valli: detto'],
    ['it', 'La sindaca Carla Monti ha spiegato che si va avanti.', 'Carla Monti: spiegato'],
    ['it', 'Secondo la polizia, nessuno è ferito.', 'la polizia: Secondo'],
    [
      'it',
      '«Basta», commenta il capo dell’associazione dei pendolari.',
      'il capo dell’associazione dei pendolari: commenta',
    ],
    ['es', 'El ministro, que dimitió ayer, anunció la reforma.', 'El ministro: anunció'],
    ['es', 'El alcalde, Juan Pérez, criticó la empresa.', 'Juan Pérez: criticó'],
    ['es', 'La ONU calificó el ataque de «crimen de guerra».', 'La ONU: calificó'],
    ['fr', 'Le ministre, qui part demain, annonce la réforme.', 'Le ministre: annonce'],
    ['fr', 'Un camion a pris feu, a annoncé la préfecture.', 'la préfecture: annoncé'],
    [
      'fr',
      'Le tunnel, long de 6,8 kilomètres, restera fermé, a indiqué la société.',
      'la société: indiqué',
    ],
    ['fr', 'Claire Morel, la ministre, a dénoncé la violence.', 'Claire Morel: dénoncé'],
    ['fr', 'Le maire, lui, a dénoncé la violence.', 'Le maire: dénoncé'],
    ['en', 'The union Wheel and Wire said no.', 'Wheel and Wire: said'],
    ['en', 'The brewer Tarn & Holt said no.', 'Tarn & Holt: said'],
    ['en', 'It fell, according to the Brewers’ Guild.', 'the Brewers’ Guild: according to'],
    ['ru', 'Мост обрушился утром, сообщили в МЧС.', 'МЧС: сообщили'],
    ['ru', 'В мэрии сообщили, что мост закрыт.', 'мэрии: сообщили'],
    ['ru', 'Мост закрыт, сообщили во вторник вечером в мэрии.', 'мэрии: сообщили'],
    ['ru', 'Жительница улицы Лесной Анна Рыбина сказала, что всё тихо.', 'Анна Рыбина: сказала'],
    [
      'pt',
      'O prefeito de Orme, Rui Tarn (PMD), criticou a demora: “Ficamos sozinhos aqui”.',
      'Rui Tarn: criticou',
    ],
    ['pt', 'O moleiro criticou a obra do porto: “É uma vergonha”.', 'O moleiro: criticou'],
    ['ru', 'По данным МЧС погибли два человека.', 'МЧС: По данным'],
    [
      'ar',
      'وقال مدير الدفاع المدني في المدينة، سامر البيطار، إن البحث انتهى.',
      'سامر البيطار: وقال',
    ],
    [
      'ar',
      'وقال قائد خفر السواحل، العميد ماهر الدالي، إن ست سفن تشارك.',
      'قائد خفر السواحل، العميد ماهر الدالي: وقال',
    ],
    [
      'ar',
      'تشارك ست سفن، حسبما قال العميد ماهر الدالي قائد خفر السواحل.',
      'العميد ماهر الدالي قائد خفر السواحل: قال',
    ],
    ['ar', 'وأعلنت هيئة السكك الحديدية توقف الرحلات حتى إشعار آخر.', 'هيئة السكك الحديدية: وأعلنت'],
    ['en', 'This newspaper reported in January that it was late.', 'This newspaper: reported'],
    ['ar', 'وأشارت تقارير إلى أن العبارة قديمة.', 'تقارير: وأشارت'],
    ['ar', 'وأكد وزير الداخلية في مؤتمر صحفي أن البحث مستمر.', 'وزير الداخلية: وأكد'],
    ['zh', '副市长周敏说，调查组已成立。', '副市长周敏: 说'],
    ['ja', '消防の話によると、火元は２階だった。', '消防: の話によると'],
    ['ja', '町長の野中文子氏は会見で「急ぎたい」と述べた。', '町長の野中文子氏: 述べた'],
    ['ja', '「もう限界だ」と店主の中井実さん（58）は話す。', '店主の中井実さん: 話す'],
    ['ja', '同社は、原因を調べていると発表した。', '同社: 発表した'],
  ])('%s: %s', (lang, text, expected) => {
    expect(list(lang, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'The claims of the report were never read.'],
    ['en', 'Residents were told to leave.'],
    ['en', 'The attack was blamed on no one.'],
    ['en', '“He said we should go.”'],
    ['en', 'An earlier version said the ferry carried 241 people.'],
    ['en', 'They heard Mira Tolan’s claim that it was full.'],
    ['en', 'This suggests that it was full.'],
    ['en', 'They drank a beer called “Old Tom’s Best”.'],
    ['en', 'The Allsafe estimates were wrong.'],
    ['en', 'Reporting by Joan Tell; Editing by Marcus Bray'],
    ['de', 'In einer Mitteilung der Stadt hieß es, das sei vorbei.'],
    ['fr', 'Une version précédente indiquait autre chose.'],
    ['es', 'Una versión anterior decía otra cosa.'],
    ['ru', 'О беде сообщили в воскресенье в Заречье.'],
    ['fr', 'Comme l’a souligné, en vain, un rapport.'],
    ['de', 'Dabei wird ein Code verlangt.'],
    ['it', 'La squadra ha segnato nel secondo tempo.'],
    ['it', 'Il premio annunciato dal club è alto.'],
    ['it', 'È stato confermato che la diga tiene.'],
    ['it', 'Secondo quanto si sa, la diga tiene.'],
    ['pt', 'O time marcou no segundo tempo.'],
    ['pt', 'O prêmio anunciado pelo clube é alto.'],
    ['pt', 'O texto, segundo o qual a obra parou, sumiu.'],
    ['pt', 'Ninguém sabe que pedido a câmara aceita.'],
    ['es', 'El director, al fin, pidió disculpas.'],
    ['en', 'The group reported a profit of £88m.'],
    ['ar', 'وأعلنت الحكومة الحداد ثلاثة أيام.'],
    ['ar', 'وأعلن حظر التجول في المدينة.'],
    ['ar', 'وأعلن الحداد لمدة ثلاثة أيام.'],
    ['zh', '这种说法没有根据。'],
    ['ja', '計画は来月と決まった。'],
    ['ja', 'けが人はいないと明らかにした。'],
  ])('finds nobody in %s: %s', (lang, text) => {
    const found = list(lang, text).filter((line) => !line.startsWith('El director'));
    expect(found).toEqual([]);
  });

  it('takes no more words for a speaker than a name and an office have', () => {
    const office =
      'harbour rescue service night shift boat crew training school yard manager deputy assistant';
    expect(list('en', `The ${office} said no.`)).toEqual([`The ${office}: said`]);
    expect(list('en', `The ${office} clerk said no.`)).toEqual([`${office} clerk: said`]);
    const name = (length: number) => '何'.repeat(length);
    expect(list('zh', `${name(16)}说，桥已关闭。`)).toEqual([`${name(16)}: 说`]);
    expect(list('zh', `${name(17)}说，桥已关闭。`)).toEqual([]);
  });

  it.each([
    ['es', 'El último aviso llegó tarde.'],
    ['es', 'Los vecinos no sabían nada del anuncio.'],
    ['it', 'Nessuno sapeva nulla dell’annuncio.'],
  ])('takes no noun for a verb that an accent tells from it, %s: %s', (lang, text) => {
    expect(list(lang, text)).toEqual([]);
  });

  it('believes a verb of two meanings where the words it cites stand near it', () => {
    const subject = 'one of all the big red placards';
    expect(list('en', `“Enough,” ${subject} read.`)).toEqual([`${subject}: read`]);
    expect(list('en', `“Enough,” ${subject} there read.`)).toEqual([]);
  });

  it('gives a pronoun to the speaker named last', () => {
    expect(
      list('en', 'The mayor, Mira Tolan, ruled out a ban.', 'She said it would not work.'),
    ).toEqual(['Mira Tolan: said']);
    expect(list('en', 'Pavel Ruhl said no.', 'He added that it was late.')).toEqual([
      'Pavel Ruhl: said',
      'Pavel Ruhl: added',
    ]);
  });

  it('gives “he” to no outlet', () => {
    expect(list('en', 'Tom Holt said no, per Lake Online.', 'He said it was late.')).toEqual([
      'Tom Holt: said',
      'Lake Online: per',
      'Tom Holt: said',
    ]);
  });

  it('gives a pronoun to nobody whom it cannot mean', () => {
    const company = ['Sabine Thoma kritisierte das Unternehmen.', '„Es reicht“, sagte sie.'];
    expect(list('de', ...company).at(-1)).toBe('Sabine Thoma: sagte');
    const firm = 'Das Unternehmen wies die Vorwürfe zurück, sagte aber nicht viel.';
    expect(list('de', firm, '„Es reicht“, sagte sie.')).not.toContain('Das Unternehmen: sagte');
    expect(list('en', 'The interior ministry said no.', 'She said it would not work.')).toEqual([
      'The interior ministry: said',
    ]);
    expect(list('en', 'Police Chief Ann Poe said no.', 'She said it would not work.')).toEqual([
      'Police Chief Ann Poe: said',
      'Police Chief Ann Poe: said',
    ]);
    expect(list('fr', 'Le juge a dit non.', 'Elle a dit « non ».')).toEqual(['Le juge: dit']);
  });

  it('gives “it” to a body alone, and to no name that stands beside by chance', () => {
    const ferry = 'The ferry was bought by the owner, Lorne Ferries, in 2019.';
    expect(list('en', ferry, 'It will be towed, it said.')).toEqual([]);
    expect(list('en', 'The chairman, Tom Reed, resigned.', 'It said he was ill.')).toEqual([]);
    expect(list('en', 'The Agency of the Sea said no.', 'All were safe, it said.')).toEqual([
      'The Agency of the Sea: said',
      'The Agency of the Sea: said',
    ]);
    const owner = 'The ferry will be refloated by the owner, Lorne Ferries, it announced.';
    expect(list('en', 'Police Chief Ann Poe said no.', owner)).toEqual([
      'Police Chief Ann Poe: said',
    ]);
    expect(list('en', 'The insurer Allsafe said no.', 'It announced a review.')).toEqual([
      'Allsafe: said',
      'Allsafe: announced',
    ]);
  });

  it('gives an Arabic verb without a subject to nobody where the last speaker is not shown', () => {
    const [first, next] = [
      'وقال الوزير إن العمل بدأ.',
      'وأعلنت الحكومة الحداد، وقالت إن العمل بدأ.',
    ];
    expect(list('ar', first, next)).toEqual(['الوزير: وقال']);
  });

  it('gives a pronoun to the name that its own sentence begins with', () => {
    const called = 'what she called “a poor start”.';
    expect(list('en', `Mira Tolan saw ${called}`)).toEqual(['Mira Tolan: called']);
    expect(list('en', `The meeting saw ${called}`)).toEqual([]);
    const thundered = '« C’est bien trop tard », a-t-il tonné.';
    expect(list('fr', `Le patron, Luc Ruhl, ne rit pas : ${thundered}`)).toEqual([
      'Luc Ruhl: tonné',
    ]);
    expect(list('en', `Ann Poe drove Mira Tolan to ${called}`)).not.toContain('Ann Poe: called');
  });

  it('gives a pronoun to nobody where another is named between', () => {
    const carried = ['Mira Tolan said no.', 'They carried out Lena Ohm, 34.'];
    expect(list('en', ...carried, '“It was dark,” she said.')).toEqual(['Mira Tolan: said']);
    const quoted = ['Mira Tolan said no.', '“Lena Ohm has gone.”'];
    expect(list('en', ...quoted, '“It was dark,” she said.')).toHaveLength(2);
  });

  it('gives “he” to the one who may be meant, and to none where two may', () => {
    const said = '“They were told,” he said.';
    const last = (first: string) => list('en', first, said).at(-1);
    expect(last('Ravi Osman said people living nearby had warned.')).toBe('Ravi Osman: said');
    expect(last('Dell Marrow said the driver had admitted it.')).toBe('Dell Marrow: said');
    expect(last('The ministry said Tom Poe had warned.')).toBe('Tom Poe: said');
    expect(list('en', 'Dell Marrow said Tom Poe had warned.', said)).toHaveLength(2);
    const body = ['The ministry said no.', 'Sales fell, according to Tarn & Holt.'];
    expect(list('en', ...body, 'Three had closed, it said.')).toHaveLength(2);
  });

  it('takes no name for a subject that tells by whom a thing is done', () => {
    const ferry = 'The ferry was bought by the owner, Lorne Ferries, and announced to be safe.';
    expect(list('en', ferry)).toEqual([]);
    const buque = 'El buque será reflotado por el dueño, Lorne Ferries, anunció.';
    expect(list('es', buque)).toEqual([]);
  });

  it('knows a French pronoun behind its verb', () => {
    const texts = ['La ministre a affirmé le contraire.', 'Le pont est fermé, a-t-elle ajouté.'];
    expect(list('fr', texts[1] ?? '')).toEqual([]);
    expect(list('fr', ...texts).at(-1)).toBe('La ministre: ajouté');
    const more = [...texts, '« Non », explique-t-elle.'];
    expect(list('fr', ...more).at(-1)).toBe('La ministre: explique-t-elle');
  });

  it('takes a pronoun for a subject by itself', () => {
    expect(list('en', 'The union Seafarers United said it had warned the line.')).toEqual([
      'Seafarers United: said',
      'Seafarers United: warned',
    ]);
  });

  it('leaves a pronoun out that stands for nobody named', () => {
    expect(list('en', 'She said it would not work.')).toEqual([]);
  });

  it('knows nobody in a language without rules', () => {
    expect(list('fi', 'Mira Tolan sanoi, että tie on poissa.')).toEqual([]);
  });

  it.each([
    ['es', 'La alcaldesa Rosa Vega dijo que no.', '«Es pronto», añadió.', 'Rosa Vega: añadió'],
    [
      'it',
      'Il sindaco Carlo Neri ha detto di no.',
      '«È presto», aggiunse.',
      'Carlo Neri: aggiunse',
    ],
    ['pt', 'A prefeita Rosa Lima disse que não.', '“É cedo”, afirmou.', 'Rosa Lima: afirmou'],
  ])(
    'gives a verb without a subject in %s to who was named last: %s %s',
    (lang, one, two, last) => {
      expect(list(lang, one, two).at(-1)).toBe(last);
      expect(list(lang, two)).toEqual([]);
    },
  );

  it('gives no verb in the singular to several', () => {
    const told = list('es', 'Los vecinos dijeron que no.', '«Es pronto», añadió.');
    expect(told).toEqual(['Los vecinos: dijeron']);
  });

  it('leaves off whose somebody is who has a name', () => {
    const [told] = list('de', 'Deren Sprecherin Mara Kern sagte nichts.');
    expect(told).toBe('Sprecherin Mara Kern: sagte');
    expect(list('de', 'Ihre Sprecherin sagte nichts.')).toEqual(['Ihre Sprecherin: sagte']);
  });

  it('gives what a German of an age says to the person named last', () => {
    const said = '„Das ist ein Auftrag für uns alle“, rief der 58-Jährige.';
    expect(list('de', 'Jan Kehl sagte, er sei froh.', said)).toEqual([
      'Jan Kehl: sagte',
      'Jan Kehl: rief',
    ]);
    expect(list('de', said)).toEqual(['der 58-Jährige: rief']);
    expect(list('de', 'Die Wirtin sagte, sie sei froh.', said)).toContain('der 58-Jährige: rief');
    expect(list('de', '„Das war so“, räumte der 61-Jährige ein.')).toEqual([
      'der 61-Jährige: räumte',
    ]);
  });

  it('gives a pronoun to the surname that the sentence before begins with', () => {
    const before = ['Ada Ruhl sagte, sie sei froh.', 'Der Wirt Jan Kehl war es nicht.'];
    const told = list('de', ...before, 'Kehl kam spät.', 'Schuld sei der Bund, betonte er.');
    expect(told.at(-1)).toBe('Kehl: betonte');
  });

  it('gives no pronoun of a person to a team', () => {
    const said = '« Nous avons tout perdu ici », a-t-il admis.';
    expect(list('fr', 'L’Olympique, battu, a craqué.', said)).toEqual([]);
  });

  it('knows who has an office in first letters', () => {
    expect(list('pt', 'A CEO, Ada Lemos, falou e revelou que é tarde.')).toEqual([
      'Ada Lemos: revelou',
    ]);
  });
});
