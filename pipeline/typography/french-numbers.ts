/**
 * The spaces of numbers: `38 500`, `50 %`, `12 €`, `5 km`, `14 h 30` hold together. Which no-break
 * space it is comes from CLDR.
 *
 * Law: a missing space is added before `%`, `‰` and `€` alone; digits are grouped only where they
 * are in threes and nothing beside them makes a telephone number of them.
 */
import { languageFacts } from '../cldr.ts'
import { patternFor } from '../usual-characters.ts'
import { follow, type Passage, type Rules } from './passage.ts'
import { breakable, gap, isNoBreakSpace, narrowNoBreakSpace, noBreakSpace } from './spaces.ts'

const units = [
  ...[
    '[kcmµ]?m',
    'k?m/[hs]',
    '[kmc]?m[²³23]',
    '[km]?g',
    't',
    'ha',
    '[mcd]?[lL]',
    'h',
    'min',
    'm?s',
  ],
  ...['[kMGT]?Wh?', '[kmM]?V', 'm?A', '[kMG]?Hz', '[kMGT]?[oO]', '°[CF]?', 'px', 'pt', 'dB', 'hPa'],
  ...['kcal', 'kJ', 'M€', 'k€', 'Md€', '[$£¥]', 'EUR', 'CHF', 'USD'],
].join('|')

/** Behind a unit: no word goes on there. */
const alone = String.raw`(?![\p{L}\p{N}'’_-])`

/** A number of groups of three around a gap: no telephone number, none with a leading zero. */
const upToGap = String.raw`(?<=(?<![\p{L}\p{N}.,/+]|\d${gap})[1-9]\d{0,2}(?:${gap}\d{3}){0,5})`
const fromGap = String.raw`(?=\d{3}(?:${gap}\d{3}){0,5}(?![\p{L}\d]|${gap}?\d))`

/** What one of the rules needs, in every region. */
const needs = String.raw`\d(?:${breakable}*[%‰€]|${breakable}+(?:\d\d|(?:${units})${alone})|[\u00A0\u202F]?h${breakable})`
export const numberNeeds: (text: string) => RegExp = patternFor(needs)

export function setNumbers(tag: string): (passage: Passage) => Passage {
  const rules = numberRules(tag)
  return (passage) => follow(passage, rules)
}

export function numberRules(tag: string): Rules {
  const { numbers } = languageFacts(tag)
  const group = noBreak(numbers.group) ?? narrowNoBreakSpace
  const percent = noBreak(numbers.percent)
  const euro = noBreak(numbers.euro) ?? noBreakSpace
  const unit = noBreak(numbers.unit) ?? noBreakSpace
  return {
    needs: new RegExp(needs, 'u'),
    rules: [
      [new RegExp(`${upToGap} ${fromGap}`, 'gu'), group],
      [new RegExp(String.raw`(?<=\d)${breakable}+([%‰])`, 'gu'), `${percent ?? noBreakSpace}$1`],
      [new RegExp(String.raw`(?<=\d)([%‰])${alone}`, 'gu'), `${percent ?? ''}$1`],
      [new RegExp(String.raw`(?<=\d)${breakable}*(€)${alone}`, 'gu'), `${euro}$1`],
      [new RegExp(String.raw`(?<=\d)${breakable}+(${units})${alone}`, 'gu'), `${unit}$1`],
      [new RegExp(String.raw`(?<=\d[\u00A0\u202F]?h)${breakable}+(\d\d)(?!\d)`, 'gu'), `${unit}$1`],
    ],
  }
}

function noBreak(space: string | undefined): string | undefined {
  return isNoBreakSpace(space) ? space : undefined
}
