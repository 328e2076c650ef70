/**
 * Rules × a locale → the rules with what they need of its texts, found out once, and what is looked for
 * in these. One that cannot say what it concerns breaks off at the first text.
 */
import { areHotPathsOn } from '../hot-paths.ts'
import type { Locale } from '../model.ts'
import type { Rule, RuleSettings } from '../rule.ts'
import { type Scope, scopeOf } from './scope.ts'
import { noTraits } from './trait-bits.ts'
import { type Needs, needsOf, unionOf } from './traits.ts'

/** A rule, and what it needs of the texts of one locale. */
interface Bound {
  readonly rule: Rule
  readonly needs: Needs
}

export interface BoundRules {
  readonly rules: readonly Bound[]
  /** What a text needs for at least one of those to be asked that need something. */
  readonly any: Exclude<Needs, undefined>
}

export interface BoundTo {
  readonly scope: Scope
  /** Rules about editions and their units. */
  readonly ofEditions: BoundRules
  readonly ofTexts: BoundRules
}

export function createBinder(
  rules: readonly Rule[],
  settings: RuleSettings,
): (locale: Locale) => BoundTo {
  const editionRules = rules.filter(({ edition, unit }) => (edition ?? unit) !== undefined)
  const textRules = rules.filter(({ translation }) => translation !== undefined)
  const known = new Map<string, BoundTo>()
  return (locale) => {
    const before = known.get(locale.tag)
    if (before !== undefined) return before
    const bind = (rule: Rule) => bound(rule, locale, settings)
    const ofEditions = togetherOf(editionRules.map(bind))
    const ofTexts = togetherOf(textRules.map(bind))
    const scope = scopeOf(locale, settings, [ofEditions.any, ofTexts.any])
    const made = { scope, ofEditions, ofTexts }
    known.set(locale.tag, made)
    return made
  }
}

function bound(rule: Rule, locale: Locale, settings: RuleSettings): Bound {
  try {
    const concerns = rule.concerns?.(locale, settings)
    return { rule, needs: areHotPathsOn ? needsOf(concerns) : undefined }
  } catch (error) {
    return { rule: breakingOff(rule, error), needs: undefined }
  }
}

function togetherOf(rules: readonly Bound[]): BoundRules {
  let [target, either] = [noTraits, noTraits]
  for (const { needs } of rules) {
    if (needs === undefined) continue
    target = unionOf(target, needs.target)
    either = unionOf(either, needs.either)
  }
  return { rules, any: { target, either } }
}

function breakingOff(rule: Rule, error: unknown): Rule {
  const fail = () => {
    throw error
  }
  return {
    ...rule,
    ...(rule.unit && { unit: fail }),
    ...(rule.translation && { translation: fail }),
  }
}
