/** Imports of Node's modules, as the bundler writes them → the same names, taken from objects. */
import { expect, it } from 'vitest'
import { withObjects } from './light-builtins.ts'

it.each([
  [
    'import { dirname, join as j } from "node:path";',
    'const { dirname, join: j } = process.getBuiltinModule("node:path");',
  ],
  [
    'import module$1 from "node:module";',
    'const module$1 = process.getBuiltinModule("node:module");',
  ],
  [
    'import fs, { rm } from "node:fs/promises";',
    'const fs = process.getBuiltinModule("node:fs/promises"), { rm } = process.getBuiltinModule("node:fs/promises");',
  ],
  ['import { a } from "./chunk.js";', 'import { a } from "./chunk.js";'],
  ['  const text = `import fs from "node:fs";`', '  const text = `import fs from "node:fs";`'],
])('%s', (before, after) => {
  expect(withObjects(before)).toBe(after)
})
