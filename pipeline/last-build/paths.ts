/** Paths ↔ bytes that threads can share. */

/** Stands between paths: no path on any system has it. */
const separator = '\0'

export function joinPaths(paths: readonly string[]): Buffer {
  return Buffer.from(paths.join(separator))
}

export function splitPaths({ buffer, byteLength, byteOffset }: Uint8Array): string[] {
  return Buffer.from(buffer, byteOffset, byteLength).toString().split(separator)
}
