/** What is written down of characters is what the patterns say of them. */
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { classOf } from '../../pipeline/check/character-class.ts'
import { knownBlocks } from '../../pipeline/check/known-characters.ts'

const file = join(import.meta.dirname, '../../pipeline/check/written-runs.ts')

/** Units one after the other that are the same, as `count.traits.role` in base 36. */
function runsOf(): string[] {
  const runs: { count: number; bits: string }[] = []
  for (const [start, end] of knownBlocks) {
    for (let unit: number = start; unit < end; unit++) {
      const { role, traits } = classOf(unit)
      const bits = [traits, role].map((number) => number.toString(36)).join('.')
      const last = unit === start ? undefined : runs.at(-1)
      if (last?.bits === bits) last.count++
      else runs.push({ count: 1, bits })
    }
  }
  return runs.map(({ count, bits }) => `${count.toString(36)}.${bits}`)
}

/** Lines of at most 96 characters. */
function lines(words: readonly string[]): string {
  let text = ''
  let length = 0
  for (const word of words) {
    const isFull = length + word.length > 96
    text += isFull ? `\n${word}` : `${length === 0 ? '' : ' '}${word}`
    length = isFull ? word.length : length + word.length + 1
  }
  return text
}

it('is what is written down', async () => {
  const text = `/** Runs of characters, as \`known-characters.ts\` reads them; its test writes them. */
export const writtenRuns = \`
${lines(runsOf())}
\`
`
  await expect(text).toMatchFileSnapshot(file)
})
