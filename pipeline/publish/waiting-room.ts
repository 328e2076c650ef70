/**
 * Pages that are made and cannot be published yet, since what they share with others is not known: in
 * memory while they fit, then on the stage. Law: each comes back as it was put in.
 */
import { readFileSync } from 'node:fs'
import type { Stage } from './stage.ts'

export interface WaitingRoom {
  put(path: string, content: string): void
  has(path: string): boolean
  /** The content, which is kept here no longer. */
  take(path: string): string
}

/** UTF-16 code units that are kept in memory: some 4,000 pages of ordinary articles. */
const roomInMemory = 16 * 1024 * 1024

export function createWaitingRoom(stage: Stage, room: number = roomInMemory): WaitingRoom {
  const inMemory = new Map<string, string>()
  const onStage = new Set<string>()
  let used = 0
  return {
    put(path, content) {
      used -= inMemory.get(path)?.length ?? 0
      inMemory.delete(path)
      if (used + content.length <= room) {
        used += content.length
        inMemory.set(path, content)
        onStage.delete(path)
      } else {
        stage.write(path, content)
        onStage.add(path)
      }
    },
    has: (path) => inMemory.has(path) || onStage.has(path),
    take(path) {
      const content = inMemory.get(path)
      if (content === undefined) return readFileSync(stage.fileOf(path), 'utf8')
      inMemory.delete(path)
      used -= content.length
      return content
    },
  }
}
