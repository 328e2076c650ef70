/**
 * What a report is: problems and options → one text, nothing else. A report reads no file and no
 * clock; what it needs of files comes by functions in the options.
 */
import type { Locale } from '../model.ts'
import type { Problem } from '../problem.ts'
import type { RulePage } from '../rule-pages.ts'

export interface ReportOptions {
  /** The locales of the publication, the source first. */
  readonly locales: readonly Locale[]
  readonly useColor: boolean
  /** A line of a file of the publication, 1-based, for a code frame; undefined where it is not known. */
  readonly lineOf: (file: string, line: number) => string | undefined
  /** Path of the publication in its repository, such as `site`; empty where the two are one. */
  readonly folder: string
  /** Version of the tool. */
  readonly version: string
  /** The page of each rule. */
  readonly rulePages: () => readonly RulePage[]
}

export type Report = (problems: readonly Problem[], options: ReportOptions) => string
