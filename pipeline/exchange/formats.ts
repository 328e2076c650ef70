/** The formats of translation tools: how each is written and read, and how a file is known by its text. */
import type { MarkdownProcessor } from '../markdown/processor.ts'
import type { ExchangeFile, FileRead } from './exchange-unit.ts'
import type { FormatName } from './format-names.ts'
import { readPo } from './po/read-po.ts'
import { writePo } from './po/write-po.ts'
import { readXliff } from './xliff/read-xliff.ts'
import { writeXliff } from './xliff/write-xliff.ts'

export interface Format {
  /** What names of its files end in. */
  readonly ending: string
  /** @param processor Has parsed the articles. */
  readonly write: (exchange: ExchangeFile, processor: MarkdownProcessor) => string
  readonly read: (file: string, text: string, processor: MarkdownProcessor) => FileRead
}

export const formats: { readonly [Name in FormatName]: Format } = {
  po: { ending: '.po', write: writePo, read: readPo },
  xliff: { ending: '.xlf', write: writeXliff, read: readXliff },
}

/** The format of a file by its text, whatever its name: XML starts with `<`. */
export function formatOf(text: string): Format {
  return text.trimStart().startsWith('<') ? formats.xliff : formats.po
}
