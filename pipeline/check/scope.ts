/** A locale and the rules → what is looked for in its translations, so that nothing is looked for in vain. */
import type { Font } from '../fonts/font.ts'
import { readFont } from '../fonts/read-font.ts'
import type { Locale } from '../model.ts'
import type { RuleSettings } from '../rule.ts'
import { seen, type UnitTraits, unitTraits } from './characters.ts'
import { languageOf } from './language.ts'
import type { Sought } from './scan-text.ts'
import { traitsInFont } from './shown-text.ts'
import { bitsOf } from './trait-bits.ts'
import type { Languages, Needs } from './traits.ts'

export interface Scope {
  readonly locale: Locale
  readonly sought: Sought
  readonly languages: Languages
}

/** Of source texts: what depends on a font or on a rule's locale is looked for in translations alone. */
export const ofSources: Sought = { units: unitTraits, isDoubled: false }

const { shape: doubled } = bitsOf(['doubled'])

/** @param needs Those of all rules in this locale. */
export function scopeOf(
  locale: Locale,
  { fonts, source }: Pick<RuleSettings, 'fonts' | 'source'>,
  needs: readonly Exclude<Needs, undefined>[],
): Scope {
  const isDoubled = needs.some(
    ({ target, either }) => ((target.shape | either.shape) & doubled) !== 0,
  )
  return {
    locale,
    sought: { units: unitsIn(fonts.get(locale.tag)), isDoubled },
    languages: { from: languageOf(source), to: languageOf(locale) },
  }
}

function unitsIn(font: Font | undefined): UnitTraits {
  if (font === undefined) return unitTraits
  try {
    return traitsInFont(readFont(font.regular))
  } catch {
    // The rule about it says so, once it is asked: no character is known to be shown.
    return { bySeen: new Int32Array(0x10000), see: (unit) => unitTraits.see(unit) | unshown | seen }
  }
}

const { characters: unshown } = bitsOf(['unshown'])
