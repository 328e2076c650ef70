/** A peer with its site written → a contender: every build of it is a full one. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type ArticleOptions, type BenchArticle, makeArticle } from '../article.ts'
import type { Contender, Peer } from '../contender.ts'
import { verifyPages } from '../verify-pages.ts'

export function enterPeer(
  peer: Peer,
  root: string,
  count: number,
  options: ArticleOptions,
): Contender {
  peer.writeSite(root, articlesOf(count, options))
  const output = join(root, peer.output)
  return {
    id: peer.id,
    name: peer.name,
    command: peer.commandIn(root),
    prepare: () => rmSync(output, { recursive: true, force: true }),
    verify: () => verifyPages(output, count, makeArticle(count, options)),
  }
}

function* articlesOf(count: number, options: ArticleOptions): Generator<BenchArticle> {
  for (let number = 1; number <= count; number++) yield makeArticle(number, options)
}
