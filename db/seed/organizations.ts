import type { People } from './names.ts'

export interface Place {
  name: string
  domain: string
  /** The language of its people, unless they chose another. */
  locale: string | null
  /** How its people are called. */
  people: People
  size: number
  /** How many days ago its people were added. */
  since: number
}

/** The portal's own organization: its administrators are at home here. */
export const HOST: Place = place('Harbour Trust', 'harbour-trust', null, 'english', 58, 172)

/** The one that the organization administrator of the demo looks after. */
export const KESTREL: Place = place('Kestrel Marine Underwriting', 'kestrel-marine', 'en', 'english', 96, 121)

/** The one that is being invited right now. */
export const NORDLICHT: Place = place(
  'Nordlicht Versicherungsgesellschaft auf Gegenseitigkeit',
  'nordlicht-versicherung',
  'de',
  'german',
  412,
  1,
)

export const PLACES: Place[] = [
  HOST,
  KESTREL,
  NORDLICHT,
  place('Almina Trading · شركة الميناء للتجارة', 'almina', 'ar', 'arabic', 148, 96),
  place('Ashworth & Daughters', 'ashworth', null, 'english', 7, 40),
  place('Assekuranzmakler Größmann GmbH & Co. KG', 'groessmann', 'de', 'german', 23, 88),
  place('Aseguradora Cordillera', 'cordillera', 'es', 'spanish', 131, 110),
  place('Banco Atlântico do Sul', 'atlantico-sul', 'pt-BR', 'portuguese', 164, 75),
  place('Bank Spółdzielczy „Pod Lipami”', 'podlipami', 'pl', 'polish', 52, 66),
  place('Blue Heron Surveyors', 'blue-heron', null, 'english', 19, 140),
  place('Bundesverband der Donaudampfschifffahrtsgesellschaften', 'bvdds', 'de', 'german', 37, 131),
  place('Cabinet Delacroix, Fontaine et Associés', 'delacroix-fontaine', 'fr', 'french', 28, 52),
  place('Carmichael Wharf Company', 'carmichael-wharf', null, 'english', 64, 158),
  place('Clínica Dental Saavedra', 'saavedra', 'es', 'spanish', 11, 17),
  place('Cooperativa Costa Azul', 'costa-azul', 'pt-BR', 'portuguese', 87, 149),
  place('Coopérative maritime du Saint-Laurent', 'saint-laurent', 'fr-CA', 'french', 73, 101),
  place('Fähr- und Schleppschifffahrt Brandstätter', 'brandstaetter', 'de', 'german', 16, 33),
  place('Fjord Line Inspection', 'fjordline', null, 'english', 41, 27),
  place('Gulf Meridian Brokers · وسطاء الخليج', 'gulf-meridian', 'ar', 'arabic', 62, 10),
  place('Hafenbetriebe Klingelhöfer', 'klingelhoefer', 'de', 'german', 105, 163),
  place('Ivory Coast Freight Assessors', 'icfa', 'fr', 'french', 34, 82),
  place('Kavanagh Loss Adjusters', 'kavanagh', 'en', 'english', 46, 12),
  place('Latarnia Morska Ubezpieczenia', 'latarnia', 'pl', 'polish', 119, 90),
  place('Lighthouse Mutual', 'lighthouse-mutual', 'en', 'english', 208, 168),
  place('Marsch & Geest Sparkasse', 'marsch-geest', 'de', 'german', 78, 45),
  place('Mutuelle des Gens de Mer', 'mgm', 'fr', 'french', 142, 126),
  place('Naviera Larrañaga', 'larranaga', 'es', 'spanish', 57, 70),
  place('Oak & Anchor Legal', 'oak-anchor', null, 'english', 13, 8),
  place('Одеський порт · Odesa Port Services', 'odesa-port', 'uk', 'ukrainian', 83, 62),
  place('Pilots’ Provident Society', 'pilots-provident', 'en', 'english', 29, 135),
  place('Quayside', 'quayside', null, 'english', 6, 3),
  place('Seguros Guadalupe', 'seguros-guadalupe', 'es', 'spanish', 94, 36),
  place('Tatra Mutual', 'tatra-mutual', 'pl', 'polish', 68, 153),
  place(
    'The Worshipful Company of Ropemakers and Sailmakers of the Northern Estuaries',
    'ropemakers',
    'en',
    'english',
    22,
    49,
  ),
  place('Tidewater Re', 'tidewater-re', 'en', 'english', 176, 144),
  place('Transportes Figueiredo', 'figueiredo', 'pt-BR', 'portuguese', 31, 21),
  place('横浜港運株式会社', 'yokohama-koun', 'ja', 'japanese', 127, 104),
  place('東海損害保険', 'tokai-sonpo', 'ja', 'japanese', 89, 77),
  place('Чорноморська страхова компанія', 'chornomorska', 'uk', 'ukrainian', 44, 29),
  place('مصرف الأمانة', 'alamana', 'ar', 'arabic', 71, 114),
]

function place(
  name: string,
  domain: string,
  locale: string | null,
  people: People,
  size: number,
  since: number,
): Place {
  return { name, domain: `${domain}.example`, locale, people, size, since }
}
