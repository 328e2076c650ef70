/** A text in which nothing may compose is NFC as it stands. */
import { expect, it } from 'vitest'
import { mayCompose } from '../../pipeline/composed-form.ts'

/** Every character that composes with one before it stands behind the first in a decomposed one. */
function composing(): Set<string> {
  const found = new Set<string>()
  for (let code = 0; code <= 0x10ffff; code++) {
    const [, ...others] = String.fromCodePoint(code).normalize('NFD')
    for (const other of others) found.add(other)
  }
  return found
}

it('is so, whatever stands beside its characters', () => {
  const composes = composing()
  expect(composes.size).toBeGreaterThan(100)
  const sure = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (character) => !mayCompose.test(character),
  )
  expect(sure.length).toBeGreaterThan(1000)
  const unsure = (character: string) =>
    character.normalize('NFC') !== character ||
    composes.has(character) ||
    /\p{M}/u.test(character) ||
    /\p{Cs}/u.test(character)
  expect(sure.filter(unsure)).toEqual([])
})
