/** `tarjuma explain`: a rule's page, the list of all, and the nearest rule for one that is not there. */
import { expect, it } from 'vitest'
import { problemKinds } from '../../pipeline/problems/words.ts'
import { rulePageText } from '../../pipeline/report/rule-page-text.ts'
import { readRulePages } from '../../pipeline/rule-pages.ts'
import { runCommand } from '../support/command.ts'

const pages = readRulePages()

it('there is a page for each kind of problem, with all that the table says', () => {
  expect(pages.map(({ id }) => id)).toEqual(problemKinds)
  for (const page of pages) {
    expect(page.severity, page.id).toMatch(/^(error|warning|info)$/)
    expect(page.summary).not.toBe('')
    expect(page.text).toContain('**Why it matters.**')
    expect(page.text).not.toMatch(/\]\(#/)
  }
})

it('prints the page of a rule, from any folder', () => {
  const { code, stdout, stderr } = runCommand('explain', 'too-deep')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(
    /^too-deep {2}error, cannot be changed\nLists, quotations or marks are nested without end\n\n```text\nBlocks or marks nested deeper than 100, expected fewer levels\n```\n\n\*\*Why it matters\.\*\*/,
  )
  expect(stdout).toMatch(/the same is one-block\.\n$/)
})

it('lists every rule in one line', () => {
  const { code, stdout } = runCommand('explain')
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(problemKinds)
  expect(lines).toContain('stale-translation        The source has changed since it was translated')
})

it('names the nearest rule for one that is not there, and exits with 2', () => {
  expect(runCommand('explain', 'stale-translatoin')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'There is no rule `stale-translatoin`, did you mean `stale-translation`?\n',
  })
  const { code, stderr } = runCommand('explain', 'xyzzy')
  expect(code).toBe(2)
  expect(stderr).toMatch(
    /^There is no rule `xyzzy`; `tarjuma explain` lists them all, the nearest is/,
  )
})

it('shows strong words and code in colours, fenced code as it stands', () => {
  const page = { id: 'a', severity: 'error', isLocked: false, summary: 's' }
  const text = '**Bad** `x`\n\n```md\n**b** `c`\n```'
  expect(rulePageText({ ...page, text }, true)).toBe(
    '\u001B[1ma\u001B[22m  \u001B[2merror\u001B[22m\ns\n\n\u001B[1mBad\u001B[22m \u001B[36mx\u001B[39m\n\n\u001B[2m```md\n**b** `c`\n```\u001B[22m\n',
  )
})
