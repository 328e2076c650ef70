/**
 * A text → its brackets and quotation marks that open without closing, or close without opening.
 *
 * `’` is an apostrophe too, so it closes what is open and nothing else. No pair are list markers
 * (`a)`), emoticons (`:)`), intervals (`[0, 1)`, `]0 ; 1[`) and inches (12”).
 */

export interface Unpaired {
  readonly mark: string
  readonly at: number
}

const bracketPairs = ['()', '[]', '{}']
const number = String.raw`\s*[-−+]?(?:[\p{N}.]+(?:,\p{N}+)?|\p{L}|∞)\s*`
const interval = new RegExp(String.raw`[[\](]${number}[,;،؛]${number}[[\])]`, 'gu')
const listMarker = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}|\p{N}{1,2}|[ivx]{1,4}|الف)\)$/iu
const emoticonEyes = /[:;=8xX]['’^]?[-o]?[()[\]{}]*$/u

/** Marks of one shape that belong together: `(` and `)`. */
export function unpairedBrackets(text: string): readonly Unpaired[] {
  if (!/[()[\]{}]/.test(text)) return []
  const plain = text.replace(interval, (found) => ' '.repeat(found.length))
  const unpaired = bracketPairs.flatMap(([opening = '', closing = '']) => {
    if (!plain.includes(opening) && !plain.includes(closing)) return []
    const open: Unpaired[] = []
    const lone: Unpaired[] = []
    const [opens, closes] = [opening.charCodeAt(0), closing.charCodeAt(0)]
    for (let at = 0; at < plain.length; at++) {
      const unit = plain.charCodeAt(at)
      if (unit === opens && !isMouth(plain, at)) open.push({ mark: opening, at })
      else if (unit === closes && open.pop() === undefined && !isNoBracket(plain, at))
        lone.push({ mark: closing, at })
    }
    return [...lone, ...open]
  })
  return unpaired.sort((a, b) => a.at - b.at)
}

/** Of an emoticon. */
function isMouth(text: string, at: number): boolean {
  return (
    emoticonEyes.test(text.slice(Math.max(0, at - 4), at)) &&
    !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  )
}

function isNoBracket(text: string, at: number): boolean {
  return isMouth(text, at) || listMarker.test(text.slice(Math.max(0, at - 5), at + 1))
}

/** The marks of a language's quotations. */
export interface Quotation {
  /** Whether a mark can begin one. */
  readonly opens: RegExp
  /** Whether the second can end what the first begins. */
  readonly closes: (open: string, mark: string) => boolean
}

const families = [/[«»]/u, /[“”„]/u, /[‘’]/u]
const areAlike = (open: string, mark: string) =>
  families.some((family) => family.test(open) && family.test(mark))

const english: Quotation = {
  opens: /[«“„‘]/u,
  closes: (open, mark) => ['«»', '“”', '„”', '„“', '‘’'].includes(open + mark),
}
/** Either mark of a pair may open: Urdu has ”…“, and people write “…”. */
const arabic: Quotation = {
  opens: /[«»“”]/u,
  closes: (open, mark) => open !== mark && areAlike(open, mark),
}
/** Languages have “…”, „…“, »…« and ”…”, so any two of a kind do. */
const loose: Quotation = { opens: /[«»“”„]/u, closes: areAlike }

export function quotationOf(tag: string, script: string): Quotation {
  if (script === 'Arab') return arabic
  return /^(?:en|fr)(?![a-z])/.test(tag) ? english : loose
}

export function unpairedQuotes(text: string, { opens, closes }: Quotation): readonly Unpaired[] {
  if (!/[«»“”„‘’]/.test(text)) return []
  const open: Unpaired[] = []
  const lone: Unpaired[] = []
  for (const { 0: mark, index: at } of text.matchAll(/[«»“”„‘’]/gu)) {
    const isSingle = mark === '‘' || mark === '’'
    if (isSingle && isApostrophe(text, at)) continue
    const pair = findOpened(open, (opened) => closes(opened, mark))
    if (pair >= 0) {
      lone.push(...open.splice(pair).slice(1))
      if (closesAll(text, mark, at)) while (open.at(-1)?.mark === '«') open.pop()
    } else if (opens.test(mark)) open.push({ mark, at })
    else if (!isSingle && !/\p{N}/u.test(text.charAt(at - 1))) lone.push({ mark, at })
  }
  return [...lone, ...open].sort((a, b) => a.at - b.at)
}

/** The last one that the mark ends, among the last few: nobody nests deeper. */
function findOpened(open: readonly Unpaired[], ends: (mark: string) => boolean): number {
  const deepest = Math.max(0, open.length - 4)
  for (let at = open.length - 1; at >= deepest; at--) if (ends(open[at]?.mark ?? '')) return at
  return -1
}

/** French may end two quotations, one inside the other, with one mark. */
function closesAll(text: string, mark: string, at: number): boolean {
  return mark === '»' && !/[«»]/u.test(text.slice(at + 1))
}

/** Between letters, before a number or a short form: l’an, ’68, rock ’n’ roll. */
function isApostrophe(text: string, at: number): boolean {
  return (
    /^(?:\p{N}|n['’]|tis\b|til\b|em\b|cause\b)/iu.test(text.slice(at + 1, at + 7)) ||
    (/[\p{L}\p{M}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{M}]/u.test(text.charAt(at + 1)))
  )
}
