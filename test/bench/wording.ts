/** A text in every language of the corpus, and what is done to all of them at once. */

export const locales = ['en', 'fr', 'ur'] as const
export type LocaleTag = (typeof locales)[number]

export interface Wording {
  /** The English without markup: its first words make the key. */
  readonly plain: string
  readonly en: string
  readonly fr: string
  readonly ur: string
}

/** One sentence in each language, with `{name}` where a part goes. */
export type Frame = Readonly<Record<LocaleTag, string>>

/** Puts the parts into the frame; the sentence begins with a capital where the script has them. */
export function fill(frame: Frame, parts: Readonly<Record<string, Wording>>): Wording {
  const into = (text: string, form: keyof Wording) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => parts[name]?.[form] ?? '')
  return capitalised({
    plain: into(withoutMarkup(frame.en), 'plain'),
    en: into(frame.en, 'en'),
    fr: into(frame.fr, 'fr'),
    ur: into(frame.ur, 'ur'),
  })
}

/** What a frame says: its escapes resolved, its marks gone. */
function withoutMarkup(frame: string): string {
  return frame.replace(/\\(.)|\*/g, '$1')
}

/** The same markup around the text in every language. */
export function wrap(wording: Wording, before: string, after: string): Wording {
  const { plain, en, fr, ur } = wording
  const wrapped = (text: string) => before + text + after
  return { plain, en: wrapped(en), fr: wrapped(fr), ur: wrapped(ur) }
}

export function join(...wordings: readonly Wording[]): Wording {
  const all = (form: keyof Wording) => wordings.map((one) => one[form]).join(' ')
  return { plain: all('plain'), en: all('en'), fr: all('fr'), ur: all('ur') }
}

/** The same in every language: code, a number. */
export function verbatim(plain: string, markdown: string = plain): Wording {
  return { plain, en: markdown, fr: markdown, ur: markdown }
}

/** The first letter is one behind any markup. */
function capitalised(wording: Wording): Wording {
  const capital = (text: string) => text.replace(/\p{L}/u, (letter) => letter.toUpperCase())
  const { plain, en, fr, ur } = wording
  return { plain: capital(plain), en: capital(en), fr: capital(fr), ur }
}
