/** What checking reports beside its rules: one that breaks off, and what `check --base` finds. */
import { wordDiff } from '../word-diff.ts'
import { code } from '../wording/quote.ts'
import type { OfTranslation, WordsOf } from '../wording/words.ts'

export interface CheckingArguments {
  'broken-rule': { readonly rule: string; readonly reason: string }
  'stale-since-base': OfTranslation & {
    readonly ref: string
    readonly before: string
    readonly after: string
  }
}

export const checkingWords: WordsOf<CheckingArguments> = {
  'broken-rule': ({ rule, reason }) => ({
    reason: `Rule ${code(rule)} broke off: ${reason}, expected it to finish`,
    note: 'Nothing is published, since this rule has not looked at everything. Where the rule is your own, mend it; otherwise it is a defect of Tarjuma: please report it with the text that it broke off at.',
  }),
  'stale-since-base': ({ key, locale, ref, before, after }) => ({
    reason: `Untouched ${code(locale)} translation of ${code(key)}, although the source has changed since ${code(ref)}: ${wordDiff(before, after)}`,
    note: 'Its stamp says that somebody has accepted it for the new text. Where it is right as it is, nothing is to be done; otherwise bring it in line with the source.',
  }),
}
