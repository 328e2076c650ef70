/**
 * What the package `tarjuma` exports: the config, the plugins for other unified pipelines, and the
 * commands for programs.
 *
 * Every config imports this file, so that each is loaded when it is called: no build waits for what it
 * does not need.
 */
import { loadOwn } from './own-files.ts'

export type { Build } from './build.ts'
export type { AcceptRequest, AcceptResult } from './commands/accept.ts'
export type { Exported, ExportRequest, ExportResult } from './commands/export.ts'
export type { Imported, ImportResult } from './commands/import.ts'
export type { SyncResult } from './commands/sync.ts'
export { ConfigError, defineConfig, type Options, type Settings } from './config.ts'
export type { Font, FontOption } from './fonts/font.ts'
export type { Glossary, GlossaryEntry } from './glossary.ts'
export type { Inspection } from './inspect.ts'
export type { RemarkLocalizeOptions } from './localize/remark-localize.ts'
export type { Prose, Range } from './markdown/prose.ts'
export type { Problem, ProblemArguments, ProblemKind } from './problem.ts'
export type { RehypeBidiIsolateOptions } from './render/bidi/rehype-bidi-isolate.ts'
export {
  defineRule,
  type Report,
  type Rule,
  type TextFinding,
  type TextReport,
  type Translation,
} from './rule.ts'
export type { FoundSegment, RemarkSegmentOptions } from './segment/remark-segment.ts'
export {
  type ArticleParts,
  type BodyParts,
  type Layout,
  type ListItemParts,
  themeLayout,
} from './theme/layout.ts'
export { themeStyleSheets } from './theme/theme.ts'
export type { Concerns, Trait } from './trait.ts'
export type { RehypeTypographyOptions } from './typography/rehype-typography.ts'

type Plugins = typeof import('./plugins.ts')
type Texts = typeof import('./report/text.ts')
const plugins = (): Plugins => loadOwn('plugins')
const texts = (): Texts => loadOwn('report/text')

export const rehypeBidiIsolate: Plugins['rehypeBidiIsolate'] = function (...input) {
  return plugins().rehypeBidiIsolate.apply(this, input)
}
export const rehypeTypography: Plugins['rehypeTypography'] = (...input) =>
  plugins().rehypeTypography(...input)
export const remarkLocalize: Plugins['remarkLocalize'] = function (...input) {
  return plugins().remarkLocalize.apply(this, input)
}
export const remarkSegment: Plugins['remarkSegment'] = function (...input) {
  return plugins().remarkSegment.apply(this, input)
}
export const setPlainText: Plugins['setPlainText'] = (...input) => plugins().setPlainText(...input)
export const textReport: Texts['textReport'] = (...input) => texts().textReport(...input)

export const accept: typeof import('./commands/accept.ts').accept = async (...input) =>
  (await import('./commands/accept.ts')).accept(...input)
export const build: typeof import('./build.ts').build = async (...input) =>
  (await import('./build.ts')).build(...input)
export const exportEditions: typeof import('./commands/export.ts').exportEditions = async (
  ...input
) => (await import('./commands/export.ts')).exportEditions(...input)
export const importFiles: typeof import('./commands/import.ts').importFiles = async (...input) =>
  (await import('./commands/import.ts')).importFiles(...input)
export const inspect: typeof import('./inspect.ts').inspect = async (...input) =>
  (await import('./inspect.ts')).inspect(...input)
export const sync: typeof import('./commands/sync.ts').sync = async (...input) =>
  (await import('./commands/sync.ts')).sync(...input)
export const loadConfig: typeof import('./load-config.ts').loadConfig = async (...input) =>
  (await import('./load-config.ts')).loadConfig(...input)
