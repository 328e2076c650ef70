/**
 * What the package `tarjuma` exports: the config, the plugins for other unified pipelines, and the
 * commands for programs.
 */
export { type Build, build } from './build.ts'
export { type AcceptRequest, type AcceptResult, accept } from './commands/accept.ts'
export {
  type Exported,
  type ExportRequest,
  type ExportResult,
  exportEditions,
} from './commands/export.ts'
export { type Imported, type ImportResult, importFiles } from './commands/import.ts'
export { type SyncResult, sync } from './commands/sync.ts'
export { ConfigError, defineConfig, type Options, type Settings } from './config.ts'
export type { Font, FontOption } from './fonts/font.ts'
export type { Glossary, GlossaryEntry } from './glossary.ts'
export { type Inspection, inspect } from './inspect.ts'
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
export {
  type RehypeTypographyOptions,
  rehypeTypography,
} from './typography/rehype-typography.ts'
export { setPlainText } from './typography/set-plain-text.ts'
