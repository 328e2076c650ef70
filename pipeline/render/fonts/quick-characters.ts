/**
 * The hot path of a font's characters: an edition and the code units of its tree → the characters that the
 * font has to have for it. Whether a unit was met before one number says, and the characters are in order
 * since those of all editions are.
 *
 * Law: they are those of `editionCharacters`. It declines halves of pairs, and what may compose.
 */
import { codeUnits } from '../../code-units.ts'
import type { CompleteEdition } from '../../complete.ts'
import type { FontTexts } from '../../record.ts'
import type { TreeUnits } from '../tree-units.ts'
import { isComposing, isControlOrSurrogate, isSurrogate, partsOf } from './characters.ts'

/** What a code unit is, as bits: one that no edition had until now, one that it declines. */
const unknown = 1
const loud = 2

const kindOf = new Uint8Array(0x10000).fill(unknown)
/** By unit, the number of the last edition that has it in a weight. */
const regular = new Int32Array(0x10000)
const strong = new Int32Array(0x10000)
let turn = 0
/** All that were ever met, but controls, in order; and those that have parts. */
const all: number[] = []
const withParts: { readonly unit: number; readonly parts: readonly number[] }[] = []

/** @param tree The units of the edition's tree. */
export function quickCharacters(
  { article, fields, title }: CompleteEdition,
  { bold, length, units }: TreeUnits,
): FontTexts | undefined {
  turn++
  let kinds = addUnits(units, 0, length, regular)
  // Before other texts, whose units are written to the same memory.
  for (let at = 0; at < bold.length; at += 2)
    addUnits(units, bold[at] ?? 0, bold[at + 1] ?? 0, strong)
  kinds |= addText(article.frontMatter.author ?? '', regular)
  for (const text of Object.values(fields)) kinds |= addText(text ?? '', regular)
  kinds |= addText(title, strong)
  return (kinds & loud) !== 0 ? undefined : { regular: inOrder(regular), bold: inOrder(strong) }
}

function addText(text: string, seenIn: Int32Array): number {
  const { length, units } = codeUnits(text)
  return addUnits(units, 0, length, seenIn)
}

/** @returns Their kinds. */
function addUnits(units: Uint16Array, start: number, end: number, seenIn: Int32Array): number {
  const kinds = note(units, start, end, seenIn)
  if ((kinds & unknown) === 0) return kinds
  // No loop over all: V8 would optimise it with all that it calls (15 ms), though few editions have a new one.
  for (const unit of new Set(units.subarray(start, end))) classify(unit)
  return note(units, start, end, seenIn)
}

/** Notes each, which is sooner done than to ask whether it is noted. */
function note(units: Uint16Array, start: number, end: number, seenIn: Int32Array): number {
  let kinds = 0
  for (let at = start; at < end; at++) {
    const unit = units[at] ?? 0
    seenIn[unit] = turn
    kinds |= kindOf[unit] ?? 0
  }
  return kinds
}

function classify(unit: number): void {
  if (kindOf[unit] !== unknown) return
  kindOf[unit] = isSurrogate(unit) || isComposing(unit) ? loud : 0
  const parts = isSurrogate(unit) ? [] : partsOf(unit).filter((part) => part !== unit)
  if (parts.length > 0) {
    if (parts.some((part) => part > 0xffff)) kindOf[unit] = loud
    withParts.push({ unit, parts })
    for (const part of parts) if (part <= 0xffff) classify(part)
  }
  if (!isControlOrSurrogate(unit)) {
    const place = all.findIndex((other) => other > unit)
    all.splice(place === -1 ? all.length : place, 0, unit)
  }
}

/** What was met in this weight, with its parts. */
function inOrder(seenIn: Int32Array): string {
  for (const { parts, unit } of withParts)
    if (seenIn[unit] === turn) for (const part of parts) seenIn[part] = turn
  const found: number[] = []
  for (let index = 0; index < all.length; index++) {
    const unit = all[index] ?? 0
    if (seenIn[unit] === turn) found.push(unit)
  }
  return String.fromCharCode(...found)
}
