/** What is printed to a file, a closed descriptor and a terminal: all of it, in order, by the stream where need be. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openOutput } from '../pipeline/run/open-output.ts'

/** A terminal that takes what it is sent when it is asked to. */
function createStream() {
  const printed: string[] = []
  const stream = {
    isTTY: true,
    writableLength: 0,
    errored: null as Error | null,
    on: () => stream,
    write(bytes: Uint8Array) {
      printed.push(Buffer.from(bytes).toString())
      stream.writableLength += bytes.length
    },
  }
  const take = (errored: Error | null = null) =>
    Object.assign(stream, { writableLength: 0, errored })
  return { printed, stream: stream as unknown as NodeJS.WriteStream, take }
}

function throwIt(reason: Error): never {
  throw reason
}

it('writes to a file without the stream, and the rest by it once the file takes no more', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarjuma-output-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'printed')
  const descriptor = openSync(file, 'w')
  const { printed, stream } = createStream()
  const output = openOutput(descriptor, () => stream, throwIt)
  expect(output.isTerminal).toBe(false)
  const long = 'چراغ'.repeat(100_000)
  output.write(long)
  output.write('end\n')
  expect(readFileSync(file, 'utf8')).toBe(`${long}end\n`)
  expect(printed).toEqual([])
  expect(output.hasArrived()).toBe(true)
  closeSync(descriptor)
  output.write('one\n')
  expect(output.hasArrived()).toBe(false)
  output.write('two\n')
  expect(printed).toEqual(['one\n', 'two\n'])
})

it('leaves everything else to the stream, and waits for what it still holds', () => {
  const { printed, stream, take } = createStream()
  const output = openOutput(openSync('/dev/null', 'w'), () => stream, throwIt)
  expect(output.isTerminal).toBe(true)
  expect(output.hasArrived()).toBe(true)
  output.write('text')
  expect(printed).toEqual(['text'])
  expect(output.hasArrived()).toBe(false)
  take()
  expect(output.hasArrived()).toBe(true)
  take(new Error('no room'))
  expect(output.hasArrived()).toBe(false)
})
