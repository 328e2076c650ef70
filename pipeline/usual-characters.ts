/**
 * A pattern with classes of Unicode → what finds the same in a given text: that pattern, or in a text of
 * usual characters one of few ranges. V8 takes up to a millisecond for each class of Unicode, and that up to
 * four times, as it makes a pattern and compiles it for short and wide texts; in a small build such patterns
 * were a fifteenth of the time.
 *
 * Law: both find the same in the text (test/laws/usual-characters.test.ts).
 */
import { once } from './once.ts'

/** Those of Latin-1, French and Urdu, and their punctuation; no halves of surrogate pairs. */
export const usualCharacters: string = String.raw`\0-\u00FF\u0152\u0153\u0178\u0600-\u06FF\u2000-\u206F`
const unusual = new RegExp(`[^${usualCharacters}]`)

/** The usual characters of each class. */
export const usualOf: { readonly [name: string]: string } = {
  Cc: String.raw`\u0000-\u001F\u007F-\u009F`,
  Cf: String.raw`\u00AD\u0600-\u0605\u061C\u06DD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F`,
  L: String.raw`A-Za-z\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0152\u0153\u0178\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF`,
  Lu: String.raw`A-Z\u00C0-\u00D6\u00D8-\u00DE\u0152\u0178`,
  M: String.raw`\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED`,
  N: String.raw`0-9\u00B2\u00B3\u00B9\u00BC-\u00BE\u0660-\u0669\u06F0-\u06F9`,
  P: String.raw`!-#%-*,-\/:;?@\[-\]_{}\u00A1\u00A7\u00AB\u00B6\u00B7\u00BB\u00BF\u0609\u060A\u060C\u060D\u061B\u061D-\u061F\u066A-\u066D\u06D4\u2010-\u2027\u2030-\u2043\u2045-\u2051\u2053-\u205E`,
  S: String.raw`$+<->\^\x60|~\u00A2-\u00A6\u00A8\u00A9\u00AC\u00AE-\u00B1\u00B4\u00B8\u00D7\u00F7\u0606-\u0608\u060B\u060E\u060F\u06DE\u06E9\u06FD\u06FE\u2044\u2052`,
  Sc: String.raw`$\u00A2-\u00A5\u060B`,
  So: String.raw`\u00A6\u00A9\u00AE\u00B0\u060E\u060F\u06DE\u06E9\u06FD\u06FE`,
}

/**
 * @param source In it a class of Unicode (`\p{L}`) stands in brackets, and is one of `usualOf`.
 * @param flags But for `u`.
 */
export function patternFor(source: string, flags: string = ''): (text: string) => RegExp {
  const any = once(() => new RegExp(source, `${flags}u`))
  const usual = once(
    () =>
      new RegExp(
        source.replace(/\\p\{(\w+)\}/g, (_, name: string) => usualOf[name] ?? ''),
        flags,
      ),
  )
  return (text) => (unusual.test(text) ? any() : usual())
}
