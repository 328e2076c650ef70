/** What a text says: its numbers and addresses, the glossary’s words, and how much of it there is. */
import { type Counts, counted } from '../wording/counts.ts'
import { type Parity, parity } from '../wording/parity.ts'
import { code } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

/** What is not as the glossary has it; `use` is what it asks for. */
export type GlossaryFault =
  | { readonly kind: 'term' | 'avoid'; readonly term: string; readonly use: readonly string[] }
  | {
      readonly kind: 'keep'
      readonly term: string
      readonly expected: number
      readonly found: number
    }

export interface FactArguments {
  'number-parity': Parity
  'verbatim-parity': Parity
  glossary: OfTranslation & { readonly faults: readonly GlossaryFault[] }
  'sentence-count': Counts
  'length-ratio': OfTranslation & {
    /** Characters. */
    readonly length: number
    readonly least: number
    readonly most: number
  }
}

export const factWords: WordsOf<FactArguments> = {
  'number-parity': parity(
    'Numbers',
    'A wrong figure is a wrong fact. Compare with the source: another form of the same number, such as `1,5` for 1.5, is right.',
  ),
  'verbatim-parity': parity(
    'Addresses',
    'An address, a path or a handle that is changed leads nowhere. Take it over from the source letter by letter.',
  ),
  glossary: ({ key, locale, faults }) => ({
    reason: `Glossary of ${code(key)} in ${code(locale)}: ${faults.map(glossaryFault).join('; ')}`,
    note: 'Readers would meet one thing under several names. Use the word of the glossary; where an inflected form of it is missing there, add it to `glossary` in tarjuma.config.ts.',
  }),
  'sentence-count': ({ key, locale, expected, found }) => ({
    reason: `${counted(found, 'sentence')} in the ${code(locale)} translation of ${code(key)}, expected about ${expected}`,
    note: 'Mostly one was left out, or the text belongs to another line. Read it against the source.',
  }),
  'length-ratio': ({ key, locale, length, least, most }) => ({
    reason: `${counted(length, 'character')} in the ${code(locale)} translation of ${code(key)}, expected ${least > 0 ? `${least} to ${most}` : `at most ${most}`}`,
    note: 'Mostly something is missing, or the text belongs to another line. A title or description that is too long is cut off in lists and search results.',
  }),
}

function glossaryFault(fault: GlossaryFault): string {
  if (fault.kind === 'keep')
    return `${code(fault.term)} ${fault.found} times, expected ${fault.expected} as in the source`
  const use = fault.use.map(code).join(' or ')
  if (fault.kind === 'term') return `${code(fault.term)} of the source, expected ${use}`
  return `${code(fault.term)}, expected ${use === '' ? 'another word' : use}`
}
