/**
 * A git clone → cases: for each of its most edited Markdown files, versions some commits apart.
 *
 * Nobody has written down what descends from what, so the truth is an approximation that owes
 * nothing to `sync`. An equal text descends from its equals. Another one descends from the text that
 * is gone and most like it letter by letter (Levenshtein, at least 0.6 of the longer one) if it is
 * that one's likest, too; and from all that are gone of which a stretch of at least 20 letters and
 * 0.7 of the shorter text stands in it word for word. One without either is new if nothing is alike
 * (below 0.35, no stretch of 20 letters); else it is not judged.
 */
import { execFileSync } from 'node:child_process'
import { distance } from 'fastest-levenshtein'
import type { Root } from 'mdast'
import { createProcessor } from '../../../pipeline/markdown/processor.ts'
import { findSegments } from '../../../pipeline/segment/find-segments.ts'
import { areSame, type EditCase, type NewText, type OldText } from './case.ts'
import type { Prose } from './corpus.ts'

const descends = 0.6
const isNew = 0.35
const leastStretch = 20
const versionsApart = 10
const mostFiles = 12
const mostVersions = 8

/** @param files A pathspec of git, such as `docs/*.md`. */
export function* historyCases(clone: string, files: string): Generator<EditCase> {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', clone, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const changes = git('log', '--format=', '--name-only', 'HEAD', '--', files).split('\n')
  const counts = new Map<string, number>()
  for (const file of changes) counts.set(file, (counts.get(file) ?? 0) + 1)
  const there = new Set(git('ls-tree', '-r', '--name-only', 'HEAD').split('\n'))
  const chosen = [...counts]
    .filter(([file]) => file.endsWith('.md') && there.has(file))
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, mostFiles)
  for (const [file] of chosen) {
    const commits = git('log', '--format=%H', 'HEAD', '--', file).trim().split('\n')
    const versions = commits
      .filter((_, index) => index % versionsApart === 0)
      .slice(0, mostVersions)
      .reverse()
    const texts = versions.map((commit) => {
      try {
        return proseOf(git('show', `${commit}:${file}`))
      } catch {
        return [] // The file had another name then.
      }
    })
    for (const [index, after] of texts.entries()) {
      const before = texts[index - 1]
      if (before !== undefined && before.length > 0 && after.length > 0) yield caseOf(before, after)
    }
  }
}

const processor = createProcessor([])

/** The segments of a text, as far as they are the same again as paragraphs and headings. */
function proseOf(markdown: string): Prose[] {
  return segmentsOf(markdown).filter(({ text, isHeading }) => {
    const [again, ...others] = segmentsOf(isHeading ? `## ${text}` : text)
    return others.length === 0 && again?.text === text && again.isHeading === isHeading
  })
}

function segmentsOf(markdown: string): Prose[] {
  const body = markdown.replace(/^---\n.*?\n---\n/s, '')
  let isSound = true
  const drafts = findSegments(processor.parse(body) as Root, processor, () => {
    isSound = false
  })
  return isSound ? drafts.map(({ text, kind }) => ({ text, isHeading: kind === 'heading' })) : []
}

function caseOf(before: readonly Prose[], after: readonly Prose[]): EditCase {
  const olds = before.map((prose, id): OldText => ({ ...prose, id }))
  const gone = olds.filter(({ text }) => !after.some((one) => areSame(one.text, text)))
  const changed = after.filter(({ text }) => !olds.some((old) => areSame(old.text, text)))
  const scores = changed.map((one) => gone.map((old) => alikeness(one.text, old.text)))
  const news = after.map((prose): NewText => {
    const equal = olds.filter(({ text }) => areSame(text, prose.text))
    if (equal.length > 0) return { ...prose, from: equal.map(({ id }) => id) }
    const row = scores[changed.indexOf(prose)] ?? []
    const best = Math.max(0, ...row)
    const from = gone.flatMap(({ id, text }, column) => {
      const isLikest = row[column] === best && scores.every((line) => (line[column] ?? 0) <= best)
      const shorter = Math.min(text.length, prose.text.length)
      const stretch = Math.max(leastStretch, Math.ceil(0.7 * shorter))
      const isPart = shareStretch(text, prose.text, stretch)
      return (isLikest && best >= descends) || isPart ? id : []
    })
    const isDoubtful =
      best >= isNew || gone.some(({ text }) => shareStretch(text, prose.text, leastStretch))
    return { ...prose, from, isUnjudged: from.length === 0 && isDoubtful }
  })
  return { kind: 'real history', isApproximate: true, before: { a: olds }, after: { a: news } }
}

function alikeness(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length)
}

/** Whether both have a stretch of so many letters. */
function shareStretch(one: string, other: string, length: number): boolean {
  const known = new Set<string>()
  for (let at = 0; at + length <= one.length; at++) known.add(one.slice(at, at + length))
  for (let at = 0; at + length <= other.length; at++)
    if (known.has(other.slice(at, at + length))) return true
  return false
}
