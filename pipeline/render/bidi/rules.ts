/**
 * Which runs are isolated, as data: the rules for documents of each direction, in the order in which
 * they are asked. The law: what an earlier rule has found is no later rule's.
 */
import { once } from '../../once.ts'
import { addressNeeds, addressPattern } from './address-pattern.ts'
import {
  groupedNumberNeeds,
  groupedNumberPattern,
  isoDateNeeds,
  isoDatePattern,
  signedNumberNeeds,
  signedNumberPattern,
} from './number-patterns.ts'
import { phoneNeeds, phonePattern } from './phone-pattern.ts'
import { rtlWordsNeeds, rtlWordsPattern } from './rtl-words-pattern.ts'
import type { Direction, RunRule } from './run.ts'
import { wordsNeeds, wordsPattern } from './words-pattern.ts'

const authors = once(
  (): RunRule => ({
    name: 'isolated by the author',
    pattern:
      /[\u2066-\u2068](?:[^\u2066-\u2069]|[\u2066-\u2068][^\u2066-\u2069]*\u2069)*\u2069|[\u202A\u202B\u202D\u202E][^\u202A-\u202E]*\u202C/gv,
    needs: /[\u2066-\u2068\u202A\u202B\u202D\u202E]/v,
    reason:
      'The author has isolated or embedded it by characters (UAX #9 §2.1–2.4) and knows better.',
    kind: 'keep',
  }),
)

/** Made when a text may hold a run: what the rules need takes V8 a millisecond. */
export const rulesFor: Readonly<Record<Direction, () => readonly RunRule[]>> = {
  rtl: once(() => [
    authors(),
    {
      name: 'URL or e-mail',
      get pattern() {
        return addressPattern()
      },
      needs: addressNeeds,
      reason: 'A final slash jumps to the left edge, and a colon or @ cuts the words apart.',
      kind: 'figures',
    },
    {
      name: 'ISO date',
      get pattern() {
        return isoDatePattern()
      },
      needs: isoDateNeeds,
      reason: 'A hyphen joins no numbers after an RTL letter: 06-06-2023 is read.',
      kind: 'figures',
    },
    {
      name: 'phone',
      get pattern() {
        return phonePattern()
      },
      needs: phoneNeeds,
      reason: 'Its groups are numbers of their own and stand from right to left, the + last.',
      kind: 'figures',
    },
    {
      name: 'space-grouped number',
      get pattern() {
        return groupedNumberPattern()
      },
      needs: groupedNumberNeeds,
      reason: 'A plain space joins no numbers: 38 500 is read as 500 38.',
      kind: 'figures',
    },
    {
      name: 'signed number',
      get pattern() {
        return signedNumberPattern()
      },
      needs: signedNumberNeeds,
      reason: 'A sign joins no number after an RTL letter: -5 is read as 5-. CLDR sets it left.',
      kind: 'figures',
    },
    {
      name: 'Latin, Greek or Cyrillic words',
      get pattern() {
        return wordsPattern()
      },
      needs: wordsNeeds,
      reason:
        'Names in a list join over `،`, a year joins a name, `.`, `+` and `@` fall off a word.',
      kind: 'words',
    },
  ]),
  ltr: once(() => [
    authors(),
    {
      name: 'URL or e-mail',
      get pattern() {
        return addressPattern()
      },
      needs: addressNeeds,
      reason: 'Its letters of other scripts are in order as they stand, and it is one word.',
      kind: 'keep',
    },
    {
      name: 'RTL words',
      get pattern() {
        return rtlWordsPattern()
      },
      needs: rtlWordsNeeds,
      reason: 'Names in a list join over a comma, and a year after a name jumps before it.',
      kind: 'words',
    },
  ]),
}
