/**
 * What the package `tarjuma` exports: the config, the plugins for other unified pipelines, and the
 * commands for programs.
 *
 * Every config imports this file, so a command is loaded when it is called: none waits for what another
 * needs.
 */
export type { Build } from './build.ts'
export type { AcceptRequest, AcceptResult } from './commands/accept.ts'
export type { Exported, ExportRequest, ExportResult } from './commands/export.ts'
export type { Imported, ImportResult } from './commands/import.ts'
export type { SyncResult } from './commands/sync.ts'
export { ConfigError, defineConfig, type Options, type Settings } from './config.ts'
export type { Font, FontOption } from './fonts/font.ts'
export type { Glossary, GlossaryEntry } from './glossary.ts'
export type { Inspection } from './inspect.ts'
export { loadConfig } from './load-config.ts'
export { type RemarkLocalizeOptions, remarkLocalize } from './localize/remark-localize.ts'
export type { Prose, Range } from './markdown/prose.ts'
export type { Problem, ProblemArguments, ProblemKind } from './problem.ts'
export {
  type RehypeBidiIsolateOptions,
  rehypeBidiIsolate,
} from './render/bidi/rehype-bidi-isolate.ts'
export { textReport } from './report/text.ts'
export {
  defineRule,
  type Report,
  type Rule,
  type TextFinding,
  type TextReport,
  type Translation,
} from './rule.ts'
export {
  type FoundSegment,
  type RemarkSegmentOptions,
  remarkSegment,
} from './segment/remark-segment.ts'
export {
  type ArticleParts,
  type BodyParts,
  type Layout,
  type ListItemParts,
  themeLayout,
} from './theme/layout.ts'
export { themeStyleSheets } from './theme/theme.ts'
export type { Concerns, Trait } from './trait.ts'
export {
  type RehypeTypographyOptions,
  rehypeTypography,
} from './typography/rehype-typography.ts'
export { setPlainText } from './typography/set-plain-text.ts'

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
