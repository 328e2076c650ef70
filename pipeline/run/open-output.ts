/**
 * Standard output or error → what a command prints to. To make the process's own stream of a pipe takes
 * Node 5 ms, as much as all of a small page: a pipe and a file are written to without it.
 *
 * Law: what is printed arrives as that stream would write it, in the same order. It is made where there
 * may be a terminal, and where the system does not take all at once; it tells what it still holds.
 */
import { fstatSync, writeSync } from 'node:fs'
import type { Output } from './terminal.ts'

export interface OpenOutput extends Pick<Output, 'write'> {
  readonly isTerminal: boolean
  /** Whether the system has taken all that was printed: the process can end at once. */
  readonly hasArrived: () => boolean
}

/**
 * @param stream The process's own stream of the same descriptor.
 * @param fail Is told why something could not be printed: nobody reads on, or a disk is full.
 */
export function openOutput(
  descriptor: number,
  stream: () => NodeJS.WriteStream,
  fail: (reason: Error) => void,
): OpenOutput {
  let isDirect = isPipeOrFile(descriptor)
  let opened: NodeJS.WriteStream | undefined
  const open = (): NodeJS.WriteStream => {
    opened ??= stream().on('error', fail)
    return opened
  }
  return {
    isTerminal: !isDirect && open().isTTY === true,
    hasArrived: () => isDirect || (open().writableLength === 0 && open().errored === null),
    write(text) {
      const bytes = Buffer.from(text)
      const written = isDirect ? writeDirectly(descriptor, bytes) : 0
      isDirect = isDirect && written === bytes.length
      if (!isDirect) open().write(bytes.subarray(written))
    },
  }
}

function isPipeOrFile(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor)
    return found.isFIFO() || found.isSocket() || found.isFile()
  } catch {
    // Closed, for one: the stream knows what to do then.
    return false
  }
}

/** @returns How many bytes were written: fewer where it failed, which the stream will see, too. */
export function writeDirectly(descriptor: number, bytes: Uint8Array): number {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch {}
  return written
}
