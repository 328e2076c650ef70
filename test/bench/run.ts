/**
 * `npm run bench`: our builds beside other generators on the same articles, and the targets of speed.
 *
 *     npm run bench                                           10, 100 and 1,000 articles
 *     npm run bench -- --articles 10,100,1000,10000 --rounds 15
 *     npm run bench -- --out docs/speed.md                    replaces the last run in that page
 *     npm run bench -- --cli lib/cli.js                       the package as published (npm run prepack)
 *     npm run bench -- --all                                  slow peers on large corpora, too
 *
 * A contender that has run three times, and for --seconds, is not run again on that corpus.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Contender, Peer } from './contender.ts'
import { describeMachine, describeOurs } from './machine.ts'
import { createOurs } from './ours.ts'
import { eleventy } from './peers/eleventy.ts'
import { enterPeer } from './peers/enter-peer.ts'
import { hugo } from './peers/hugo.ts'
import { po4a } from './peers/po4a.ts'
import { makePlace, type Place } from './place.ts'
import { replaceRun } from './replace-run.ts'
import type { Result } from './result.ts'
import { runRounds } from './rounds.ts'
import { resultsTable, targetsTable } from './tables.ts'
import { hardShare, targets } from './targets.ts'

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '10,100,1000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '12' },
    cli: { type: 'string', default: 'pipeline/cli.ts' },
    all: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
})
const rounds = wholeNumber('--rounds', values.rounds, 1)
const seconds = wholeNumber('--seconds', values.seconds, 1)
/** Two different articles are edited. */
const sizes = values.articles.split(',').map((size) => wholeNumber('--articles', size, 3))
const known = [hugo, eleventy, po4a].map((peer) => ({ peer, version: peer.findVersion() }))
const peers = known.flatMap(({ peer, version }) => (version === undefined ? [] : [peer]))
/** On hard Markdown: what a target asks. */
const onHard = { ours: ['cold'], peers: [hugo.id], mostArticles: 1000 }

function wholeNumber(option: string, text: string, least: number): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= least) return number
  throw new Error(`${option} ${text}, expected whole numbers from ${least}`)
}

function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Our cases and the peers take turns on one corpus. */
function runCorpus(folder: string, articles: number, share: number): Result[] {
  const root = (name: string) => join(folder, `${articles}-${share}-${name}`)
  say(`${articles} articles, ${share * 100} % hard Markdown: writing them`)
  const ours = createOurs(root('ours'), articles, { hardShare: share }, values.cli)
  const isEntered = (peer: Peer) =>
    (values.all || articles <= peer.mostArticles) && (share === 0 || onHard.peers.includes(peer.id))
  const contenders: Contender[] = [
    ...peers
      .filter(isEntered)
      .map((peer) => enterPeer(peer, root(peer.id), articles, { hardShare: share })),
    ...ours.filter(({ id }) => share === 0 || onHard.ours.includes(id)),
  ]
  const measurements = runRounds(contenders, rounds, seconds, say)
  return contenders.map(({ id, name }) => {
    const own = measurements.get(id) ?? []
    return { articles, hardShare: share, id, name, measurements: own }
  })
}

function runAll(place: Place): string {
  const versions = known.map(({ peer: { name, install }, version }) =>
    version === undefined ? `${name} left out (\`${install}\`)` : `${name} ${version}`,
  )
  const date = new Date().toISOString().slice(0, 10)
  const parts = [
    `${date}. ${describeMachine()}. ${[describeOurs(), ...versions].join('; ')}. At most ${rounds} rounds, ${place.description}.\n`,
  ]
  const results: Result[] = []
  for (const articles of sizes)
    for (const share of articles <= onHard.mostArticles ? [0, hardShare] : [0]) {
      const found = runCorpus(place.folder, articles, share)
      place.empty()
      results.push(...found)
      const kind = share === 0 ? '' : `, ${share * 100} % hard Markdown`
      parts.push(`### ${articles.toLocaleString('en')} articles${kind}\n\n${resultsTable(found)}`)
    }
  return [...parts, `### Targets\n\n${targetsTable(targets, results)}`].join('\n')
}

const place = makePlace(Math.max(...sizes))
process.once('exit', place.remove)
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))
const report = runAll(place)
process.stdout.write(report)
if (values.out !== undefined) replaceRun(values.out, report)
