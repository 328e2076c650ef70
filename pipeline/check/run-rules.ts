/**
 * Rules × subjects → problems, rule by rule in their order.
 *
 * Law: a rule is asked about a text only where the text has what the rule concerns. One that throws costs
 * no other its report.
 */
import type { Settings } from '../config.ts'
import { areHotPathsOn } from '../hot-paths.ts'
import type { Edition, Locale } from '../model.ts'
import type { Problem, ProblemKind } from '../problem.ts'
import type { Report, Rule } from '../rule.ts'
import { noTraits } from './trait-bits.ts'
import { areMet, type Needs, needsOf, type Traits, unionOf } from './traits.ts'
import type { PlacedTranslation } from './translation.ts'
import { type Context, createTray } from './tray.ts'

type Look = (rule: Rule, report: Report<ProblemKind>) => void

export interface Runner {
  run(rules: readonly Rule[], context: Context, look: Look): Problem[]
  /**
   * Looks at an edition and its units.
   *
   * @param placed The translation of each unit, in their order.
   */
  runOnEdition(
    edition: Edition,
    placed: readonly (PlacedTranslation | undefined)[],
    context: Context,
  ): Problem[]
  /** @param text That of the file in which the translations stand. */
  runOnTexts(
    placed: readonly PlacedTranslation[],
    locale: Locale,
    text: string,
    context: Context,
  ): Problem[]
}

const ofNone: Traits = { target: noTraits, source: noTraits }

/** A rule, and what it needs of the texts of one locale. */
interface Bound {
  readonly rule: Rule
  readonly needs: Needs
}

export function createRunner(rules: readonly Rule[], settings: Settings): Runner {
  const editionRules = rules.filter(({ edition, unit }) => (edition ?? unit) !== undefined)
  const textRules = rules.filter(({ translation }) => translation !== undefined)
  const bound = new Map<string, { readonly ofEditions: Bound[]; readonly ofTexts: Bound[] }>()

  function boundTo(locale: Locale) {
    const known = bound.get(locale.tag)
    if (known !== undefined) return known
    const bind = (rule: Rule): Bound => {
      try {
        const concerns = rule.concerns?.(locale, settings)
        return { rule, needs: areHotPathsOn ? needsOf(concerns) : undefined }
      } catch (error) {
        return { rule: breakingOff(rule, error), needs: undefined }
      }
    }
    const made = { ofEditions: editionRules.map(bind), ofTexts: textRules.map(bind) }
    bound.set(locale.tag, made)
    return made
  }

  return {
    run(some, context, look) {
      const tray = createTray(context, settings)
      for (const rule of some) {
        tray.turnTo(rule)
        try {
          look(rule, tray.report)
        } catch (error) {
          tray.breakOff(error)
        }
      }
      return tray.problems
    },
    runOnEdition(edition, placed, context) {
      const tray = createTray(context, settings)
      const all = traitsOfAll(placed)
      for (const { rule, needs } of boundTo(edition.locale).ofEditions) {
        tray.turnTo(rule)
        try {
          rule.edition?.(edition, tray.report)
          if (rule.unit === undefined || !areMet(needs, all)) continue
          let index = 0
          for (const unit of edition.units) {
            if (areMet(needs, placed[index++] ?? ofNone))
              rule.unit(unit, edition, tray.report, settings)
          }
        } catch (error) {
          tray.breakOff(error)
        }
      }
      return tray.problems
    },
    runOnTexts(placed, locale, text, context) {
      const tray = createTray(context, settings, text)
      const all = traitsOfAll(placed)
      for (const { rule, needs } of boundTo(locale).ofTexts) {
        if (rule.translation === undefined || !areMet(needs, all)) continue
        tray.turnTo(rule)
        try {
          for (const one of placed) {
            if (!areMet(needs, one)) continue
            tray.turnToText(one)
            rule.translation(one.translation(), tray.reportInText, settings)
          }
        } catch (error) {
          tray.breakOff(error)
        }
      }
      return tray.problems
    },
  }
}

/** What at least one of the texts has: a rule that needs something else is asked about none. */
function traitsOfAll(placed: readonly (PlacedTranslation | undefined)[]): Traits {
  let [target, source] = [noTraits, noTraits]
  for (const one of placed) {
    if (one === undefined) continue
    target = unionOf(target, one.target)
    source = unionOf(source, one.source)
  }
  return { target, source }
}

/** The rule, if it cannot say what it concerns: it breaks off at the first text. */
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
