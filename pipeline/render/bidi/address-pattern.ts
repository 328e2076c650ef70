/**
 * What a URL, a bare domain with a path, or an e-mail address looks like in running text. The law:
 * a final `/` belongs to it; a final full stop, comma or unbalanced bracket to the sentence, as in
 * GFM §6.9 (autolinks). A path may hold letters of any script (RFC 3987).
 */
import { once } from '../../once.ts'
import { inAnyCase } from './any-case.ts'
import { bidiControl, ltrLetter, ltrWordCharacter, taken } from './characters.ts'

const outside = `\\s\\(\\)<>"“”«»،؛؟۔${bidiControl}${taken}`
const inside = `[^${outside}]`
const last = `[^${outside}.,;:!?'’*_~]`
const bracketed = `\\(${inside}*\\)`
const rest = `(?:${inside}|${bracketed})*(?:${last}|${bracketed})`

const schemes = ['http://', 'https://', 'ftp://', 'mailto:', 'tel:'].map(inAnyCase)
const withScheme = `(?:${schemes.join('|')}|${inAnyCase('www')}\\.)${rest}`

/** Without a scheme the path ends at the first character that is not ASCII: it may be Urdu. */
const asciiRest = `[\\w\\-.~%\\/?#=&+@:,;!]*[\\w\\/=&#]`
const bareDomain = `(?:[\\w\\-]+\\.)+[A-Za-z]{2,}(?::[0-9]{2,5})?\\/(?:${asciiRest})?`

const email = `[\\w.+\\-]+@[\\w\\-]+(?:\\.[\\w\\-]+)+`

/** What every address holds: letters, or an `@` between figures. */
export const addressNeeds = new RegExp(`@|${ltrLetter}`, 'v')

export const addressPattern: () => RegExp = once(
  () =>
    new RegExp(
      `(?<![\\w.+\\-@]|${ltrWordCharacter})(?:${withScheme}|${email}|${bareDomain})` +
        `(?!${ltrWordCharacter})`,
      'gv',
    ),
)
