/**
 * Rules × subjects → problems, rule by rule in their order.
 *
 * Law: a rule is asked about a text only where the text has what the rule concerns. One that throws costs
 * no other its report.
 */
import type { Settings } from '../config.ts'
import type { Edition, Unit } from '../model.ts'
import type { Problem, ProblemKind } from '../problem.ts'
import type { FurnitureSubject, Report, Rule } from '../rule.ts'
import { type BoundRules, createBinder } from './bind-rules.ts'
import { bitsOf, noTraits } from './trait-bits.ts'
import { areMet, type Traits } from './traits.ts'
import {
  type PlacedTranslation,
  readTranslation,
  sourcesOf,
  translationOf,
  translationsIn,
} from './translation.ts'
import { type Context, createTray } from './tray.ts'

type Look = (rule: Rule, report: Report<ProblemKind>) => void

export interface Runner {
  run(rules: readonly Rule[], context: Context, look: Look): Problem[]
  /**
   * Looks at a target edition, its units and its translations.
   *
   * @param text That of the file in which the translations stand.
   */
  runOnEdition(edition: Edition, text: string, context: Context): Problem[]
  /** Looks at the words of a target locale's own furniture. */
  runOnFurniture(subject: FurnitureSubject, context: Context): Problem[]
}

/** A unit without a translation has no text. */
const ofMissing: Traits = { target: bitsOf(['not-fresh']), source: noTraits }

export function createRunner(rules: readonly Rule[], settings: Settings): Runner {
  const boundTo = createBinder(rules, settings)

  /** @param text That of the file in which the translations stand. */
  function runOnTexts(
    placed: readonly PlacedTranslation[],
    { rules: all, any }: BoundRules,
    text: string,
    context: Context,
  ): Problem[] {
    const tray = createTray(context, settings, text)
    const some = placed.filter((one) => areMet(any, one))
    const met = traitsOfAll(some)
    for (const { rule, needs } of all) {
      if (rule.translation === undefined || !areMet(needs, met)) continue
      tray.turnTo(rule)
      try {
        for (const one of needs === undefined ? placed : some) {
          if (!areMet(needs, one)) continue
          tray.turnToText(one)
          rule.translation(readTranslation(one), tray.reportInText, settings)
        }
      } catch (error) {
        tray.breakOff(error)
      }
    }
    return tray.problems
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
    runOnEdition(edition, text, context) {
      const { ofEditions, ofTexts, scope } = boundTo(edition.locale)
      const { units } = edition
      const sources = sourcesOf(edition.article)
      const texts: PlacedTranslation[] = []
      const some: { readonly unit: Unit; readonly traits: Traits }[] = []
      let index = 0
      for (const unit of units) {
        const placed = translationOf(unit, scope, sources[index++])
        if (placed !== undefined) texts.push(placed)
        const traits = placed ?? ofMissing
        if (areMet(ofEditions.any, traits)) some.push({ unit, traits })
      }
      const tray = createTray(context, settings)
      const met = traitsOfAll(some.map(({ traits }) => traits))
      for (const { rule, needs } of ofEditions.rules) {
        tray.turnTo(rule)
        try {
          rule.edition?.(edition, tray.report)
          if (rule.unit === undefined || !areMet(needs, met)) continue
          if (needs === undefined)
            for (const unit of units) rule.unit(unit, edition, tray.report, settings)
          else
            for (const { unit, traits } of some)
              if (areMet(needs, traits)) rule.unit(unit, edition, tray.report, settings)
        } catch (error) {
          tray.breakOff(error)
        }
      }
      const found = runOnTexts(texts, ofTexts, text, context)
      return found.length === 0 ? tray.problems : [...tray.problems, ...found]
    },
    runOnFurniture(subject, context) {
      const { catalog, locale } = subject.furniture
      const { ofTexts, scope } = boundTo(locale)
      return runOnTexts(translationsIn(subject, scope), ofTexts, catalog.text, context)
    },
  }
}

/** What at least one of the texts has: a rule that needs something else is asked about none. */
function traitsOfAll(some: readonly Traits[]): Traits {
  let [characters, shape, sourceCharacters, sourceShape] = [0, 0, 0, 0]
  for (const { target, source } of some) {
    characters |= target.characters
    shape |= target.shape
    sourceCharacters |= source.characters
    sourceShape |= source.shape
  }
  return {
    target: { characters, shape },
    source: { characters: sourceCharacters, shape: sourceShape },
  }
}
