/**
 * A passage → the same, with what an abbreviation stands before held to it: `n° 5`, `p. 12`,
 * `M. Dupont`, `Mme Curie`. Law: only a space that is there becomes U+00A0; none is added.
 */
import { once } from '../once.ts'
import { patternFor } from '../usual-characters.ts'
import { follow, type Passage, type Rules } from './passage.ts'
import { breakable, noBreakSpace } from './spaces.ts'

const beforeNumber = String.raw`[nN][°º]|[nN]os|§|pp?\.|vol\.|chap\.|fig\.|art\.|t\.`
const beforeName = String.raw`M\.|MM\.|Mmes?|Mlles?|Dr|Pr`

// Full stops and signs first: they are rarer than the letters that abbreviations begin with.
const needs = `(?:[°º§.]${behind(`${beforeNumber}|${beforeName}`)}|[nN]os|M(?:me|lle)s?|[DP]r)${breakable}`

/** What one of the rules needs. */
export const abbreviationNeeds: (text: string) => RegExp = patternFor(needs)

export const abbreviations: () => Rules = once(
  (): Rules => ({
    needs: new RegExp(needs, 'u'),
    rules: [
      [hold(beforeNumber, String.raw`\p{N}`), `${noBreakSpace}$1`],
      [hold(beforeName, String.raw`\p{Lu}`), `${noBreakSpace}$1`],
    ],
  }),
)

export function setAbbreviations(passage: Passage): Passage {
  return follow(passage, abbreviations())
}

function hold(abbreviations: string, first: string): RegExp {
  return new RegExp(`${behind(abbreviations)}${breakable}+(${first})`, 'gu')
}

function behind(abbreviations: string): string {
  return String.raw`(?<=(?<![\p{L}\p{N}])(?:${abbreviations}))`
}
