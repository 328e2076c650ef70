import { describe, expect, it } from 'vitest'
import { wordDiff } from '../pipeline/word-diff.ts'

describe('wordDiff', () => {
  it.each([
    ['We met on Monday.', 'We met on Tuesday.', 'We met on [-Monday-]{+Tuesday+}.'],
    ['A good harvest', 'A very good harvest', 'A {+very +}good harvest'],
    [
      'one two three four five six seven eight old',
      'one two three four five six seven eight new',
      '… six seven eight [-old-]{+new+}',
    ],
    [
      'old one two three four five six seven eight',
      'new one two three four five six seven eight',
      '[-old-]{+new+} one two …',
    ],
    ['لیون میں ملاقات', 'پیرس میں ملاقات', '[-لیون-]{+پیرس+} میں ملاقات'],
    ['a\\\nb', 'a\\\nc', 'a\\ [-b-]{+c+}'],
  ])('%j → %j', (before, after, diff) => {
    expect(wordDiff(before, after)).toBe(diff)
  })
})
