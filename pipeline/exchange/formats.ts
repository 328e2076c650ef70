/** The formats of translation tools: how each is written and read, and how a file is known by its text. */
import type { ExchangeFile } from './exchange-unit.ts'
import { type ExportForm, poForm } from './export-form.ts'
import { type FileRead, readPo } from './po/read-po.ts'
import { writePo } from './po/write-po.ts'

export interface Format {
  /** What names of its files end in. */
  readonly ending: string
  readonly write: (exchange: ExchangeFile) => string
  readonly read: (file: string, text: string) => FileRead
  readonly form: ExportForm
}

export const formatNames = ['po'] as const
export type FormatName = (typeof formatNames)[number]

export const formats: { readonly [Name in FormatName]: Format } = {
  po: { ending: '.po', write: writePo, read: readPo, form: poForm },
}

/** The format of a file by its text, whatever its name: XML starts with `<`. */
export function formatOf(_text: string): Format {
  return formats.po
}
