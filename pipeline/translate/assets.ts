/**
 * What the desk's pages load, by name: style sheets, the theme's fonts whole, the client's modules.
 *
 * Run from the repository, the client's TypeScript is stripped of its types here; the published package
 * has it as JavaScript. A name that is not in the list is nothing: no path is ever made from it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Settings } from '../config.ts'
import { fontFaces } from '../render/fonts/font-faces.ts'
import { themeFonts } from '../theme/fonts.ts'
import { favicon, styleSheet } from '../theme/theme.ts'

export interface Asset {
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

const clientFolder = new URL('./client/', import.meta.url)
/** The ending of modules: that of this one. */
export const moduleEnding: string = import.meta.url.endsWith('.ts') ? '.ts' : '.js'

/** Every asset by name. */
export function readAssets({ locales }: Pick<Settings, 'locales'>): ReadonlyMap<string, Asset> {
  const fonts = fontAssets([...locales.map(({ tag }) => tag), 'ur'])
  const faces = fonts.map(({ css }) => css).join('')
  const css = (name: string): Asset => ({
    type: 'text/css; charset=utf-8',
    content: faces + styleSheet + readFileSync(new URL(name, import.meta.url), 'utf8'),
  })
  return new Map<string, Asset>([
    ['desk.css', css('desk.css')],
    ['preview.css', css('preview.css')],
    ['favicon.svg', { type: 'image/svg+xml', content: favicon }],
    ...fonts.flatMap(({ files }) => files),
    ...clientModules(),
  ])
}

/** The fonts of some languages, uncut, since nobody knows what will be typed. */
function fontAssets(tags: readonly string[]) {
  const languages = new Set(tags.map((tag) => new Intl.Locale(tag).language))
  return [...languages].flatMap((language) => {
    const option = themeFonts[language]
    if (option === undefined) return []
    const read = (path: string, name: string) => ({
      path: `assets/${name}.ttf`,
      content: new Uint8Array(readFileSync(path)),
    })
    const regular = read(option.regular, `${language}-400`)
    const bold = read(option.bold, `${language}-700`)
    const license = { path: '', content: '' }
    return {
      css: fontFaces({ family: option.family, regular, bold, license }),
      files: [regular, bold].map(({ path, content }): [string, Asset] => [
        path.slice('assets/'.length),
        { type: 'font/ttf', content },
      ]),
    }
  })
}

function clientModules(): [string, Asset][] {
  return readdirSync(clientFolder)
    .filter((name) => name.endsWith(moduleEnding) && !name.endsWith('.d.ts'))
    .map((name) => {
      const source = readFileSync(new URL(name, clientFolder), 'utf8')
      const content = moduleEnding === '.ts' ? withoutTypes(source) : source
      return [name, { type: 'text/javascript; charset=utf-8', content }]
    })
}

/** Node strips the types of its own modules without a word; of others, it warns that this may change. */
function withoutTypes(source: string): string {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return stripTypeScriptTypes(source)
  } finally {
    process.emitWarning = emitWarning
  }
}
