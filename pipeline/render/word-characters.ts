/**
 * What stands in words: letters, digits and accents of the blocks of Latin, Greek, Cyrillic and Arabic, as
 * pairs of the first and last of neighbours. Written down, since to ask Unicode's classes takes a start 3 ms.
 *
 * Law: in these blocks they are \p{L}, \p{Nd} and \p{Mn} (test/pages/word-characters.test.ts).
 */
export const wordBlocks = [
  [0x20, 0x24f],
  [0x370, 0x4ff],
  [0x620, 0x6ff],
] as const

export const letters =
  'AZazªªµµººÀÖØöø\u024F' +
  '\u0370\u0374\u0376\u0377\u037A\u037D\u037F\u037F\u0386\u0386\u0388\u038A\u038C\u038C' +
  '\u038E\u03A1\u03A3\u03F5\u03F7\u0481\u048A\u04FF' +
  '\u0620\u064A\u066E\u066F\u0671\u06D3\u06D5\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA\u06FC\u06FF\u06FF'

export const digits = '09\u0660\u0669\u06F0\u06F9'

export const accents =
  '\u0483\u0487\u064B\u065F\u0670\u0670\u06D6\u06DC\u06DF\u06E4\u06E7\u06E8\u06EA\u06ED'

/** The code units of such pairs, from the first to the one behind the last. */
export function* pairsOf(text: string): Generator<readonly [number, number]> {
  for (let at = 0; at < text.length; at += 2)
    yield [text.charCodeAt(at), text.charCodeAt(at + 1) + 1]
}
