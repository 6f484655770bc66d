import type { Chance } from './chance.ts'

interface Names {
  given: string
  family: string
  /** Between the two; nothing where family names come first without a space. */
  order: 'given family' | 'family given'
}

/** Names that Latin letters can't spell carry the spelling used in emails after a slash. */
const NAMES = {
  english: {
    given: `Alice Amelia Benjamin Charlotte Daniel Eleanor Emily Fergus George Grace Harriet Isla Jack James Josephine
      Liam Lucy Matthew Nia Oliver Owen Priya Rhys Rosalind Samuel Siobhán Sophie Theodore Thomas William Zara Aoife`,
    family: `Abernathy Adeyemi Ashworth Barrowclough Bennett Blackwood Carmichael Chukwu Davies Ellsworth Fairbairn
      Fitzgerald Hargreaves Holloway Iyer Kavanagh Lockhart MacAllister Nakamura-Hill O’Sullivan Okafor Pemberton Quigley
      Ramaswamy Sinclair Thistlethwaite Underhill Whitcombe Winterbourne Yardley Featherstonehaugh Rao`,
    order: 'given family',
  },
  german: {
    given: `Anneliese Bernd Christiane Dietmar Eva-Maria Friederike Gerhard Hannelore Ingrid Jörg Jürgen Karl-Heinz Katharina
      Leonie Lukas Maximiliane Moritz Niklas Ottilie Philipp Rüdiger Sabine Stefanie Thorsten Ulrike Vera Waltraud Wolfgang`,
    family: `Abendroth Bergmann Brandstätter Dornseiff Eichendorff Freudenberg Größmann Hinterhuber Hohenstein Kirchhoff
      Klingelhöfer Leutheusser-Schnarrenberger Morgenstern Niederländer Oberhuber Pfeiffer Rosenbaum Schmidt-Wiedemann
      Schönfelder Stöckl Trautmann Vogelsang Weidenfeller Wüstenhagen Zimmermann Übelhör Lindemann Krüger`,
    order: 'given family',
  },
  spanish: {
    given: `Adrián Alejandra Begoña Carlos Dolores Esteban Fernanda Guadalupe Héctor Inés Javier José Lucía Martín Mónica
      Nicolás Óscar Paloma Ramón Rocío Sofía Tomás Valentina Ximena`,
    family: `Aguilar Belmonte Castañeda Domínguez Echeverría Fuentes García-Huidobro Herrera Ibáñez Jiménez Larrañaga
      Márquez Núñez Ordóñez Peñalver Quintanilla Rodríguez Saavedra Terrazas Urrutia Villaseñor Zúñiga`,
    order: 'given family',
  },
  french: {
    given: `Adélaïde Anaïs Baptiste Camille Clémence Édouard Éloïse François Geneviève Hélène Inès Jean-Baptiste Léa Loïc
      Marie-Claude Maëlle Noémie Océane Pierre-Yves Raphaël Solène Thaïs Théo Zoé`,
    family: `Archambault Beauchêne Chevallier Delacroix Desrosiers Duchâtel Fontaine Gauthier Hébert Jourdain Lacroix Lefèvre
      Marchand Montpetit Noël Pélissier Quesnel Rousseau Saint-Onge Tremblay Vaillancourt`,
    order: 'given family',
  },
  polish: {
    given: `Agnieszka Bartłomiej Bożena Czesław Dorota Elżbieta Grzegorz Halina Jadwiga Kazimierz Krzysztof Łukasz Małgorzata
      Mieczysław Paweł Przemysław Stanisława Tadeusz Urszula Wojciech Zbigniew Żaneta`,
    family: `Błaszczyk Brzęczyszczykiewicz Chmielewski Dąbrowska Gołębiowski Jabłoński Kaczmarek Kołodziej Lewandowska
      Majewski Ostrowska Piątek Rzeźnik Sienkiewicz Szczepański Tomaszewska Wiśniewski Wójcik Zając Źródłowski`,
    order: 'given family',
  },
  portuguese: {
    given: `Afonso Ana_Clara Beatriz Caetano Conceição Duarte Fátima Gonçalo Helena Inês João Luísa Márcio Natália Otávio
      Renata Sebastião Thaís Vitória Zélia`,
    family: `Albuquerque Assunção Brandão Carvalho Conceição dos_Santos Esteves Figueiredo Guimarães Leitão Magalhães
      Nóbrega Oliveira Patrício Quadros Rodrigues_Albuquerque Saldanha Teixeira Vasconcelos`,
    order: 'given family',
  },
  ukrainian: {
    given: `Андрій/andrii Богдана/bohdana Василь/vasyl Ганна/hanna Дмитро/dmytro Євген/yevhen Зоряна/zoriana Катерина/kateryna
      Мирослава/myroslava Оксана/oksana Остап/ostap Роксолана/roksolana Тарас/taras Юлія/yuliia Ярослав/yaroslav`,
    family: `Бондаренко/bondarenko Гнатюк/hnatiuk Захарченко/zakharchenko Коваленко/kovalenko Кравчук/kravchuk
      Лисенко/lysenko Мельниченко/melnychenko Петренко/petrenko Савчук/savchuk Ткаченко/tkachenko Шевченко/shevchenko`,
    order: 'given family',
  },
  arabic: {
    given: `أحمد/ahmad أمينة/amina إبراهيم/ibrahim حسين/hussein خالد/khalid خديجة/khadija رانيا/rania زينب/zaynab سارة/sara
      طارق/tariq عائشة/aisha عمر/omar فاطمة/fatima ليلى/layla محمود/mahmoud مريم/maryam نور/nour هدى/huda يوسف/youssef
      عبد_الرحمن/abdulrahman`,
    family: `الأنصاري/alansari البغدادي/albaghdadi التميمي/altamimi الجابري/aljabri الحسيني/alhusseini الخطيب/alkhatib
      الدمشقي/aldimashqi الزهراني/alzahrani الشامي/alshami الصباغ/alsabbagh العمري/alomari الفاسي/alfassi القاسمي/alqasimi
      المصري/almasri النجار/alnajjar بن_عبد_العزيز/binabdulaziz حداد/haddad`,
    order: 'given family',
  },
  japanese: {
    given: `健一郎/kenichiro 美咲/misaki 大輔/daisuke 陽菜/hina 翔太/shota さくら/sakura 直樹/naoki 由美子/yumiko 拓海/takumi
      結衣/yui 一郎/ichiro 真理子/mariko 悠斗/yuto 明美/akemi 誠/makoto 恵/megumi 涼太/ryota かおり/kaori`,
    family: `佐藤/sato 鈴木/suzuki 高橋/takahashi 田中/tanaka 渡辺/watanabe 伊藤/ito 山本/yamamoto 中村/nakamura 小林/kobayashi
      加藤/kato 長谷川/hasegawa 東海林/shoji 五十嵐/igarashi 西園寺/saionji 久保田/kubota 藤原/fujiwara`,
    order: 'family given',
  },
} satisfies Record<string, Names>

export type People = keyof typeof NAMES

interface Spelled {
  name: string
  /** Given and family name in the letters that emails are made of. */
  latin: [given: string, family: string]
}

const lists = new Map<string, [name: string, latin: string][]>()

export function drawName(people: People, chance: Chance): Spelled {
  const { given, family, order } = NAMES[people]
  const [first, last] = [chance.pick(listOf(given)), chance.pick(listOf(family))]
  const name = order === 'given family' ? `${first[0]} ${last[0]}` : `${last[0]} ${first[0]}`
  return { name, latin: [first[1], last[1]] }
}

function listOf(words: string) {
  const known = lists.get(words) ?? words.split(/\s+/).map(spell)
  lists.set(words, known)
  return known
}

function spell(word: string): [string, string] {
  const [name = '', latin = name] = word.split('/')
  return [name.replaceAll('_', ' '), toLatin(latin)]
}

const LETTERS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ł: 'l', ø: 'o' }

function toLatin(name: string) {
  return name
    .toLowerCase()
    .replace(/[äöüßłø]/g, (letter) => LETTERS[letter]!)
    .normalize('NFD')
    .replace(/[^a-z-]/g, '')
}
