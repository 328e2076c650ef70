/**
 * Faults of French typography: the no-break spaces of double marks and guillemets, quotes and
 * apostrophes of a typewriter or of English, accents that a keyboard or a charset has not.
 */
import { replaceAllInProse, replaceOneInProse } from '../edit.ts'
import { inFrench, type Operator } from '../operator.ts'

export const frenchOperators: readonly Operator[] = [
  inFrench('no-space-before-high-mark', 'English spacing: no space before ; ! or ?', (pair) =>
    replaceOneInProse(pair, /[ \u00a0\u202f](?=[;!?])/u, ''),
  ),
  inFrench('no-space-before-colon', 'English spacing: no space before a colon.', (pair) =>
    replaceOneInProse(pair, /[ \u00a0\u202f](?=:)/u, ''),
  ),
  inFrench(
    'breaking-space-before-mark',
    'An ordinary space before ; ! ? or : so that a line can begin with it.',
    (pair) => replaceOneInProse(pair, /[\u00a0\u202f](?=[;:!?])/u, ' '),
  ),
  inFrench(
    'no-space-in-guillemets',
    'No space inside « », as Swiss or German typing has it.',
    (pair) => replaceAllInProse(pair, /(?<=«)[\u00a0\u202f]|[\u00a0\u202f](?=»)/u, ''),
  ),
  inFrench(
    'breaking-space-in-guillemets',
    'Ordinary spaces inside « », so that a line can begin with ».',
    (pair) => replaceAllInProse(pair, /(?<=«)[\u00a0\u202f]|[\u00a0\u202f](?=»)/u, ' '),
  ),
  inFrench('no-space-before-percent', 'English spacing: 97,5% without a space.', (pair) =>
    replaceOneInProse(pair, /(?<=\d)[ \u00a0\u202f](?=%)/u, ''),
  ),
  inFrench('straight-quotes-in-french', 'Straight quotes of a typewriter for « ».', (pair) =>
    replaceAllInProse(pair, /«[\u00a0\u202f]|[\u00a0\u202f]»/u, '"'),
  ),
  inFrench('english-quotes-in-french', 'English quotes “ ” for « ».', (pair) =>
    replaceAllInProse(pair, /«[\u00a0\u202f]|[\u00a0\u202f]»/u, ({ 0: quote }) =>
      quote.startsWith('«') ? '“' : '”',
    ),
  ),
  inFrench('reversed-guillemets', 'Guillemets turned as in German: » «.', (pair) =>
    replaceAllInProse(pair, /[«»]/u, ({ 0: quote }) => (quote === '«' ? '»' : '«')),
  ),
  inFrench('double-angle-for-guillemets', 'Guillemets typed as << and >>.', (pair) =>
    replaceAllInProse(pair, /[«»]/u, ({ 0: quote }) => (quote === '«' ? '<<' : '>>')),
  ),
  inFrench('unclosed-guillemet', 'The closing guillemet is lost.', (pair) =>
    replaceOneInProse(pair, /[\u00a0\u202f]»/u, ''),
  ),
  inFrench('unopened-guillemet', 'The opening guillemet is lost.', (pair) =>
    replaceOneInProse(pair, /«[\u00a0\u202f]/u, ''),
  ),
  inFrench('straight-apostrophe', 'Straight apostrophes for ’ throughout.', (pair) =>
    replaceAllInProse(pair, /’/u, "'"),
  ),
  inFrench(
    'one-straight-apostrophe',
    'A word retyped later has a straight apostrophe, the rest have ’.',
    (pair) =>
      (pair.translation.match(/’/g) ?? []).length > 1
        ? replaceOneInProse(pair, /’/u, "'")
        : undefined,
  ),
  inFrench('accent-for-apostrophe', 'An acute accent ´ typed as an apostrophe.', (pair) =>
    replaceOneInProse(pair, /(?<=\p{L})’(?=\p{L})/u, '´'),
  ),
  inFrench(
    'lost-apostrophe',
    'The apostrophe is lost and the words grow together: lhomme.',
    (pair) => replaceOneInProse(pair, /(?<=\b[ldnLDN])’(?=\p{L})/u, ''),
  ),
  inFrench('lost-accents', 'No accents at all: typed on an English keyboard.', (pair) =>
    replaceAllInProse(pair, /[à-ÿÀ-Ý]/u, ({ 0: letter }) => letter.normalize('NFD').slice(0, 1)),
  ),
  inFrench(
    'double-capital',
    'Two capitals at the start of a sentence: the shift key held too long.',
    (pair) =>
      replaceOneInProse(pair, /(?<=[.?!] )\p{Lu}\p{Ll}(?=\p{Ll}{2})/u, ({ 0: start }) =>
        start.toUpperCase(),
      ),
  ),
  inFrench('capital-month', 'A month with a capital, as in English: 10 Décembre.', (pair) =>
    replaceOneInProse(pair, /(?<=\d )d(?=écembre)/u, 'D'),
  ),
]
