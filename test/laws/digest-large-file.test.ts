/** A file that is read in pieces has the digest of one that is read at once. */
import { writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { digestFiles } from '../../pipeline/last-build/digest-contents.ts'
import { digestLargeFile } from '../../pipeline/last-build/digest-large-file.ts'
import { createPublication } from '../support/publication.ts'

it.each([0, 1, 0x10000, 0x10001, 200_000])('a file of %i bytes', (size) => {
  const path = join(createPublication().root, 'file')
  writeFileSync(path, Buffer.alloc(size, 'a b c'))
  expect(digestLargeFile(path)).toBe(digestFiles(dirname(path), [basename(path)]))
})
