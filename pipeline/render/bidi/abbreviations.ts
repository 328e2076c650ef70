/**
 * Words that are written with a full stop, without it, in English and French. The law: the full stop
 * after one of them (or after a single letter, as in `U.S.`) belongs to it; after any other word it
 * ends a sentence, as it does in Arabic, Hebrew and Persian (Urdu has `۔`). Case does not count.
 */
export const abbreviations: readonly string[] = [
  // companies
  ...['inc', 'ltd', 'co', 'corp', 'bros', 'pvt', 'pte', 'pty', 'plc', 'llc', 'cie', 'sté', 'intl'],
  // people
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'jr', 'sr', 'ph', 'hon', 'rev', 'messrs', 'mlle', 'mme'],
  ...['gen', 'col', 'maj', 'capt', 'lt', 'sgt', 'adm', 'gov', 'sen', 'rep', 'pres'],
  // places and institutions
  ...[
    'st',
    'ste',
    'mt',
    'ft',
    'ave',
    'av',
    'bd',
    'blvd',
    'rd',
    'sq',
    'dept',
    'univ',
    'assoc',
    'inst',
  ],
  // books and figures
  ...['no', 'nos', 'vol', 'ed', 'eds', 'fig', 'pp', 'ch', 'art', 'al', 'cf', 'ca', 'etc', 'vs'],
  ...['approx', 'est', 'max', 'min', 'tel', 'tél', 'rs', 'env', 'éd'],
  // months
  ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
]
