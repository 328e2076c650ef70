/** English as it is typed → as it is set. */
import { describe, expect, it } from 'vitest'
import { setPlainText } from '../../pipeline/typography/set-plain-text.ts'
import { setHtml } from './set-html.ts'

const rows: readonly (readonly [typed: string, set: string])[] = [
  // Double quotes
  ['"Hello," she said.', '“Hello,” she said.'],
  ['She said, "Hello."', 'She said, “Hello.”'],
  ['("Quoted")', '(“Quoted”)'],
  ['["a", "b"]', '[“a”, “b”]'],
  ['"(Yes)" he said', '“(Yes)” he said'],
  ['She said—"yes"—and left', 'She said—“yes”—and left'],
  ['"I thought—" he began', '“I thought—” he began'],
  ['"—and then?"', '“—and then?”'],
  ['"Why?"—"Because."', '“Why?”—“Because.”'],
  ['"What?!" "Yes!"', '“What?!” “Yes!”'],
  ['"One." "Two."', '“One.” “Two.”'],
  ['a "so-called" expert', 'a “so-called” expert'],
  ['the "A"/"B" test', 'the “A”/“B” test'],
  ['"Studio 54" closed', '“Studio 54” closed'],
  ['the "class of \'68"', 'the “class of ’68”'],
  ['"…and then" it ended', '“…and then” it ended'],
  ['Wait… "what?"', 'Wait… “what?”'],
  ['the ".net" domain', 'the “.net” domain'],
  ['"$5" or "€5"', '“$5” or “€5”'],
  [
    '"A quotation that the next paragraph goes on with',
    '“A quotation that the next paragraph goes on with',
  ],
  ['and ends." Then silence.', 'and ends.” Then silence.'],
  ['"Été," she said', '“Été,” she said'],
  ['"😀" is a face', '“😀” is a face'],
  ['He said " so " and left', 'He said “ so ” and left'],
  ['an empty "" and " "', 'an empty “” and “ ”'],
  ['"Yes,"said Tom', '“Yes,”said Tom'],
  ['the "\'68 generation"\'s', 'the “’68 generation”’s'],
  ['He said: \'"Yes"\'', 'He said: ‘“Yes”’'],
  ['a lone " mark', 'a lone " mark'],
  // Nested and single quotes
  ['"\'Nested,\' he said," she said', '“‘Nested,’ he said,” she said'],
  ['"He said \'no.\'"', '“He said ‘no.’”'],
  ['"He said, \'She said "no" twice.\'"', '“He said, ‘She said “no” twice.’”'],
  ["'Don't,' he said", '‘Don’t,’ he said'],
  ["a 'scare' quote", 'a ‘scare’ quote'],
  ["('single')", '(‘single’)'],
  ["he said—'yes'—twice", 'he said—‘yes’—twice'],
  ["'The dogs' bowls are empty,' she said", '‘The dogs’ bowls are empty,’ she said'],
  ["'And so the paragraph goes on", '‘And so the paragraph goes on'],
  ["a lone ' mark", "a lone ' mark"],
  // Apostrophes
  ["don't, can't, I'm, we'll", 'don’t, can’t, I’m, we’ll'],
  ["the dogs' bowls", 'the dogs’ bowls'],
  ["Pakistan's minister", 'Pakistan’s minister'],
  ["James's and Jones' houses", 'James’s and Jones’ houses'],
  ["the '90s", 'the ’90s'],
  ["the summer of '68", 'the summer of ’68'],
  ["the 1990's", 'the 1990’s'],
  ["rock 'n' roll", 'rock ’n’ roll'],
  ["rock 'n roll", 'rock ’n roll'],
  ["'Twas the night", '’Twas the night'],
  ["'tis the season for the dogs' bowls", '’tis the season for the dogs’ bowls'],
  ['give \'em "hell"', 'give ’em “hell”'],
  ["O'Brien and D'Arcy", 'O’Brien and D’Arcy'],
  ["jack-o'-lantern", 'jack-o’-lantern'],
  ["goin' home", 'goin’ home'],
  ["ma'am y'all'd've", 'ma’am y’all’d’ve'],
  ["'til dawn", '’til dawn'],
  // Primes
  ['He is 5\'10" tall', 'He is 5′10″ tall'],
  ['He is 5\' 10" tall', 'He is 5′ 10″ tall'],
  ['a 12" record', 'a 12″ record'],
  ["6' tall", '6′ tall'],
  ["'12\" vinyl'", '‘12″ vinyl’'],
  ['5\'10"--6\'2"', '5′10″–6′2″'],
  ['24"x36" posters', '24″x36″ posters'],
  ['40°26\'46" N', '40°26′46″ N'],
  ['"He is 5\'10"," she said', '“He is 5′10″,” she said'],
  // Dashes and ellipses
  ['one---two', 'one—two'],
  ['one -- two', 'one – two'],
  ['2019--2023', '2019–2023'],
  ['"I thought---"', '“I thought—”'],
  ['"Why?"---"Because."', '“Why?”—“Because.”'],
  ['a ---- b', 'a ---- b'],
  ['a --> b <-- c', 'a --> b <-- c'],
  ['well-known', 'well-known'],
  ['Wait...', 'Wait…'],
  ['"Wait..."', '“Wait…”'],
  ['...and then', '…and then'],
  ['"...and then"', '“…and then”'],
  ['the end....', 'the end....'],
  // Left alone
  ['see "http://a.example/c--d...e?q=1"', 'see “http://a.example/c--d...e?q=1”'],
  ['(see https://en.example/wiki/Dash_(--)).', '(see https://en.example/wiki/Dash_(--)).'],
  ["write to o'neil--x@mail.example...", 'write to o’neil--x@mail.example…'],
  ['npm install --save-exact', 'npm install --save-exact'],
  ['cd ../.../src', 'cd ../.../src'],
  ["happy :'-) or :-)", "happy :'-) or :-)"],
  ['“Already” ‘set’ — it’s…', '“Already” ‘set’ — it’s…'],
  ['«French» „German“', '«French» „German“'],
  ["``backticks''", '``backticks’’'],
  ['100% a; b: c!', '100% a; b: c!'],
  ['', ''],
]

const inline: readonly (readonly [typed: string, set: string])[] = [
  ['<p>"<em>Title</em>" said</p>', '<p>“<em>Title</em>” said</p>'],
  ['<p><em>"Title"</em> said</p>', '<p><em>“Title”</em> said</p>'],
  ['<p>"<a href="x">Title</a>," he said</p>', '<p>“<a href="x">Title</a>,” he said</p>'],
  ['<p>"A <strong>bold" move</strong></p>', '<p>“A <strong>bold” move</strong></p>'],
  ['<p>"<code>"x"</code>" is a string</p>', '<p>“<code>"x"</code>” is a string</p>'],
  ["<p>the <code>npm</code>'s end</p>", '<p>the <code>npm</code>’s end</p>'],
  ["<p><em>Title</em>'s end</p>", '<p><em>Title</em>’s end</p>'],
  ['<p>"<img alt="&#x22;a&#x22;">" it</p>', '<p>“<img alt="&#x22;a&#x22;">” it</p>'],
  ['<p>"One<br>two" three</p>', '<p>“One<br>two” three</p>'],
  ['<p>"Open<p>"Next"', '<p>“Open</p><p>“Next”</p>'],
  ['<ul><li>"a"<ul><li>"b"</ul></ul>', '<ul><li>“a”<ul><li>“b”</li></ul></li></ul>'],
  ['<p>wait.<b>..</b></p>', '<p>wait…<b></b></p>'],
  ['<p>He said "<q lang="ur">"ہاں"</q>".', '<p>He said “<q lang="ur">"ہاں"</q>”.</p>'],
  ['<p>"<i lang="fr">"oui"</i>" she', '<p>“<i lang="fr">«\u202Foui\u202F»</i>” she</p>'],
  [
    '<p>"End"<sup><a data-footnote-ref href="#1">1</a></sup> it',
    '<p>“End”<sup><a data-footnote-ref="" href="#1">1</a></sup> it</p>',
  ],
  ['<pre>"a" -- b</pre><p title="...">"b"', '<pre>"a" -- b</pre><p title="...">“b”</p>'],
  [
    '<p><kbd>"</kbd> <samp>...</samp> <var>x\'</var>',
    '<p><kbd>"</kbd> <samp>...</samp> <var>x\'</var></p>',
  ],
  ['<p translate="no">"a"', '<p translate="no">“a”</p>'],
]

describe('English', () => {
  it.each(rows)('%s', (typed, set) => {
    expect(setPlainText(typed, 'en')).toBe(set)
    expect(setPlainText(set, 'en-GB')).toBe(set)
  })

  it.each(inline)('%s', (typed, set) => {
    expect(setHtml(typed, 'en')).toBe(set)
    expect(setHtml(set, 'en')).toBe(set)
  })
})
