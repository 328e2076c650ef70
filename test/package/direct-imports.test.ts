/** Files of a bundle → the same without those that only pass on what another exports. */
import { expect, it } from 'vitest'
import { importDirectly } from './direct-imports.ts'

const files = new Map([
  ['cli.js', 'const { run } = await import("./run-1.js");'],
  ['index.js', 'export { t as run } from "./all-2.js";\n'],
  ['run-1.js', 'export { t as run, stop } from "./all-2.js";\n'],
  [
    'all-2.js',
    'const t = 1, stop = 2;\nconst other = () => import("./other-3.js");\nexport { t, stop };',
  ],
  ['threads/worker.js', 'const { run } = await import("../run-1.js"); import("../other-3.js");'],
  ['other-3.js', 'import "./all-2.js";\nexport const n = 3;'],
])

it('leaves out what is passed on, but for entries', () => {
  expect(
    Object.fromEntries(importDirectly(files, new Set(['cli.js', 'index.js', 'threads/worker.js']))),
  ).toEqual({
    'cli.js':
      'const { run } = await import("./all-2.js").then((all) => ({ run: all.t, stop: all.stop }));',
    'index.js': files.get('index.js'),
    'all-2.js': files.get('all-2.js'),
    'threads/worker.js':
      'const { run } = await import("../all-2.js").then((all) => ({ run: all.t, stop: all.stop })); import("../other-3.js");',
    'other-3.js': files.get('other-3.js'),
  })
})
