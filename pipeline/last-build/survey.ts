/**
 * The inventory, with the states of all folders that it was taken from, as they were before: as long as
 * they are in these states, no article or catalog has come or gone, and no folder need be listed.
 *
 * A folder's times change with the names in it, on every disk that keeps them; a change within a tick of
 * the disk's clock is one that is not sure, as with files.
 */
import type { Settings } from '../config.ts'
import { type Inventory, takeInventory } from '../read/inventory.ts'
import { stateSize, takeState } from './file-state.ts'
import type { LookedAt } from './looked-at.ts'

export interface Survey {
  readonly inventory: Inventory
  readonly folders: Pick<LookedAt, 'files' | 'states'>
}

export function takeSurvey(settings: Settings): Survey {
  const files: string[] = []
  const states: number[] = []
  const state = new Float64Array(stateSize)
  const inventory = takeInventory(settings, (path) => {
    takeState(state, 0, `${settings.root}/${path}`)
    files.push(path)
    states.push(...state)
  })
  return { inventory, folders: { files, states: Float64Array.from(states) } }
}
