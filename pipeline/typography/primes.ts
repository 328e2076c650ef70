/**
 * Feet and inches (5′10″), minutes and seconds of arc (40°26′46″): no quotation looks like these.
 * A passage → the same with their marks. Law: lengths do not change.
 */
import { follow, type Passage, type Rules } from './passage.ts'

export const primes: Rules = {
  needs: /["']/,
  rules: [
    [/(?<=\d)'(?=\s?\d{1,2}(?:[.,]\d{1,3}|[½¼¾])?")/gu, '′'],
    [/(?<=\d°\s?\d{1,2})'/gu, '′'],
    [/(?<=\d′\s?\d{1,2}(?:[.,]\d{1,3}|[½¼¾])?)"/gu, '″'],
  ],
}

export function setPrimes(passage: Passage): Passage {
  return follow(passage, primes)
}
