/**
 * Digests of texts: whole numbers below 2^53. In each locale those of equal texts are moved by another
 * amount, so that a text is found again only where it stands in the same one.
 */
import { codeUnits } from '../code-units.ts'

const range = 2 ** 53

/** By what the digests in a locale are moved: from 1 to 2^52. */
export function amountOf(locale: string): number {
  let amount = 1
  for (const character of locale) amount = (amount * 131 + character.charCodeAt(0)) % (range / 2)
  return amount
}

export function moved(digest: number, by: number): number {
  // Both are below the range, so no step leaves what a double has exactly.
  const less = digest - by
  return less < 0 ? less + range : less
}

/**
 * What digests are multiplied by: odd numbers of 21 bits, so that the product with 32 bits is a whole number
 * that a double has exactly. V8's middle compiler has instructions for it, and calls `Math.imul` (1.7 times
 * the time in all).
 */
const [first, second] = [0x1e35a7, 0x19d6ab]

/**
 * 53 bits of two digests in the manner of FNV-1a, of the UTF-16 code units by two: what takes time is that
 * each multiplication waits for the one before.
 */
export function digestOf(text: string): number {
  const { length, units } = codeUnits(text)
  let a = 0x811c9dc5 ^ length
  let b = 0x01000193
  // Behind the last unit is a 0.
  for (let index = 0; index < length; index += 2) {
    const pair = (units[index] ?? 0) | ((units[index + 1] ?? 0) << 16)
    a = ((a ^ pair) * first) ^ (a >>> 15)
    b = ((b ^ pair) * second) ^ (b >>> 13)
  }
  // So that the first bits of one and the last of the other depend on all units.
  a = ((a ^ (a >>> 15)) * second) | 0
  b ^= b >>> 16
  return (a >>> 0) * 0x20_0000 + (b & 0x1f_ffff)
}
