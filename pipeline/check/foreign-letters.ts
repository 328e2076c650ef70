/** A locale's script (ISO 15924) → a pattern of one letter of another; nothing where Unicode does not know it. */
import { scriptsOf } from '../fonts/script.ts'

const patterns = new Map<string, RegExp>()

export function foreignLetters(script: string): RegExp {
  const known = patterns.get(script)
  if (known !== undefined) return known
  const pattern = makePattern(script)
  patterns.set(script, pattern)
  return pattern
}

function makePattern(script: string): RegExp {
  const own = scriptsOf(script).map((one) => String.raw`\p{Script_Extensions=${one}}`)
  if (own.length === 0) return /(?!)/
  try {
    // Letters that every script may use (Common, Inherited) are nobody's.
    return new RegExp(
      String.raw`(?![${own.join('')}\p{Script=Common}\p{Script=Inherited}])\p{L}`,
      'u',
    )
  } catch {
    return /(?!)/
  }
}
