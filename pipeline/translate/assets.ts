/**
 * What the desk's pages load, by name: style sheets, the theme's fonts whole, the client's modules.
 *
 * Run from the repository, the client's TypeScript is stripped of its types here; the published package
 * has it as JavaScript. A name that is not in the list is nothing: no path is ever made from it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import type { Settings } from '../config.ts'
import type { Font } from '../fonts/font.ts'
import { moduleEnding, ownFile } from '../own-files.ts'
import { fontFaces } from '../render/fonts/font-faces.ts'
import { themeFonts } from '../theme/fonts.ts'
import { favicon, themeStyleSheets } from '../theme/theme.ts'

export interface Asset {
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** Every asset by name. */
export function readAssets({
  fonts,
  styleSheets,
}: Pick<Settings, 'fonts' | 'styleSheets'>): ReadonlyMap<string, Asset> {
  // The desk itself speaks Urdu, whatever the publication does.
  const served = fontAssets(new Map([...Object.entries(themeFonts), ...fonts]))
  const faces = served.map(({ css }) => css).join('')
  const css = (name: string, sheets: readonly string[]): Asset => {
    const files = [...sheets, ownFile(`translate/${name}`)]
    // The families come last: they outweigh what the sheets say of every language alike.
    const content = files.map((file) => readFileSync(file, 'utf8')).join('') + faces
    return { type: 'text/css; charset=utf-8', content }
  }
  return new Map<string, Asset>([
    ['desk.css', css('desk.css', themeStyleSheets)],
    ['preview.css', css('preview.css', styleSheets)],
    ['favicon.svg', { type: 'image/svg+xml', content: favicon }],
    ...served.flatMap(({ files }) => files),
    ...clientModules(),
  ])
}

/** A module of the client and all that it imports, so that the browser can ask for all of them at once. */
export function modulesOf(name: string, assets: ReadonlyMap<string, Asset>): readonly string[] {
  const found = new Set([name])
  // A set takes in what is added while it is walked.
  for (const one of found) {
    const source = String(assets.get(one)?.content ?? '')
    for (const [, target = ''] of source.matchAll(/from '\.\/([\w.-]+)'/g)) found.add(target)
  }
  return [...found]
}

/** Fonts by locale, uncut, since nobody knows what will be typed. */
function fontAssets(fonts: ReadonlyMap<string, Font>) {
  const served = Map.groupBy(fonts, ([, font]) => font)
  return [...served].map(([font, locales], index) => {
    const read = (path: string, weight: number) => ({
      path: `font-${index}-${weight}.ttf`,
      content: new Uint8Array(readFileSync(path)),
    })
    const regular = read(font.regular, 400)
    const bold = font.bold === undefined ? undefined : read(font.bold, 700)
    const tags = locales.map(([tag]) => tag)
    return {
      css: fontFaces({ font, regular, bold, license: undefined }, tags, 'every page'),
      files: [regular, bold].flatMap((file): [string, Asset][] =>
        file === undefined ? [] : [[file.path, { type: 'font/ttf', content: file.content }]],
      ),
    }
  })
}

function clientModules(): [string, Asset][] {
  const folder = ownFile('translate/client')
  return readdirSync(folder)
    .filter((name) => name.endsWith(moduleEnding) && !name.endsWith('.d.ts'))
    .map((name) => {
      const source = readFileSync(`${folder}/${name}`, 'utf8')
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
