/**
 * Files of the article that is being made, between the look that takes their digest and the step that
 * reads them: each is read from the disk once, and its digest is surely of what was read.
 */
import { readFileSync } from 'node:fs'

let held = new Map<string, Buffer>()

/** @param path Absolute. */
export function hold(path: string, content: Buffer): void {
  held.set(path, content)
}

/** By another map: what a cleared one has held lives until V8 collects the whole heap, once the map is old. */
export function releaseAll(): void {
  held = new Map()
}

/** @throws What reading the file throws, where it is not held. */
export function readHeld(path: string): Buffer {
  return held.get(path) ?? readFileSync(path)
}
