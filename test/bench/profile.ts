/**
 * `npm run bench:profile`: what share of a cold build of 1,000 articles in three languages each step
 * takes, as a table for docs/speed.md. One thread; a sample belongs to the step of the innermost of our
 * functions above it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { writeCorpus } from './corpus.ts'
import { measure } from './measure.ts'
import { buildCommand } from './ours.ts'
import { makePlace } from './place.ts'

interface ProfileNode {
  readonly id: number
  readonly callFrame: { readonly functionName: string; readonly url: string }
  readonly children?: readonly number[]
}

interface Profile {
  readonly nodes: readonly ProfileNode[]
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

/** The first that fits the path of a function's file below pipeline/ says its step. */
const steps: readonly (readonly [path: RegExp, step: string])[] = [
  [/^(read|files)\b|^last-build\/(file-state|looked-at)/, 'reading'],
  [/^segment\b|^key\b/, 'segmenting'],
  [/^markdown\/(fast|parse|processor|inline)\b/, 'parsing Markdown'],
  [/^(check|trait|code-units|composed-form|stamp|complete)\b|^markdown\//, 'checking'],
  [/^localize\b/, 'localizing'],
  [/^(render|typography|theme|fonts|record-article|address)\b/, 'rendering'],
  [/^(publish|stage-page|last-build|made-articles|packing|encode)\b/, 'writing'],
]
const shared = 'the rest of our code'

function stepOf({ callFrame: { functionName, url } }: ProfileNode): string | undefined {
  if (functionName === '(garbage collector)') return 'collecting garbage'
  if (url.includes('internal/modules')) return 'loading modules'
  const [, path] = /\/pipeline\/(.*)/.exec(url) ?? []
  if (path === undefined) return undefined
  return steps.find(([pattern]) => pattern.test(path))?.[1] ?? shared
}

function sharesOf({ nodes, samples, timeDeltas }: Profile): ReadonlyMap<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const steps = new Map<number, string>()
  const walk = (node: ProfileNode, above: string) => {
    const step = stepOf(node) ?? above
    steps.set(node.id, step)
    for (const child of node.children ?? []) {
      const next = byId.get(child)
      if (next !== undefined) walk(next, step)
    }
  }
  const [root] = nodes
  if (root !== undefined) walk(root, 'Node itself')
  const shares = new Map<string, number>()
  for (const [index, id] of samples.entries()) {
    const step = steps.get(id) ?? shared
    shares.set(step, (shares.get(step) ?? 0) + (timeDeltas[index] ?? 0))
  }
  return shares
}

const place = makePlace(1000)
process.once('exit', place.remove)
const root = join(place.folder, 'publication')
const profiles = join(place.folder, 'profile')
writeCorpus(root, 1000)
mkdirSync(profiles)
const build = buildCommand(root, 'pipeline/cli.ts')
measure(build)
rmSync(join(root, 'dist'), { recursive: true })
measure({
  ...build,
  args: ['--cpu-prof', '--cpu-prof-dir', profiles, ...build.args, '--force', '--threads', '1'],
})
const [file = ''] = readdirSync(profiles)
const shares = sharesOf(JSON.parse(readFileSync(join(profiles, file), 'utf8')))
const all = [...shares.values()].reduce((sum, time) => sum + time, 0)
process.stdout.write('| step | ms | share |\n| --- | ---: | ---: |\n')
for (const [step, time] of [...shares].sort(([, a], [, b]) => b - a))
  process.stdout.write(
    `| ${step} | ${Math.round(time / 1000).toLocaleString('en')} | ${((100 * time) / all).toFixed(0)} % |\n`,
  )
