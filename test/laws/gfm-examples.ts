/**
 * Markdown in every construct of the GFM extensions (tables, task list items, strikethrough,
 * autolinks, footnotes), after the sections of the GFM specification 0.29; written here.
 */
export const gfmExamples: readonly string[] = [
  // Tables: header row, delimiter row, alignment, pipes, inline content, where a table ends.
  '| one | two |\n| --- | --- |\n| three | four |\n',
  '| left | centre | right |\n| :-- | :-: | --: |\n| a | b | c |\n',
  'a | b\n--|--\nc | d\n',
  '| a\\|b | `c\\|d` | **e\\|f** |\n| - | - | - |\n| g\\|h | ``i ` \\| j`` | ~~k \\| l~~ |\n',
  '| a | b |\n| --- | --- |\n| c | d |\n> quotation\n',
  '| a | b |\n| --- | --- |\n| c | d |\nlast row\n\nparagraph\n',
  '| a | b |\n| --- |\n| c |\n',
  '| a | b |\n| --- | --- |\n| one |\n| one | two | three |\n',
  '| only a head |\n| --- |\n',
  '| [link](https://a.example "title") | ![alt | x](i.png) |\n| --- | --- |\n| *em* | text |\n',
  '| empty |  |\n| --- | --- |\n|  | 1. x |\n',
  '> | in a quotation | b |\n> | --- | --- |\n> | c | d |\n',
  '- | in a list |\n  | --- |\n  | - x |\n',
  '| https://a.example/x_y | www.example.org |\n| --- | --- |\n| a@b.example | # no heading |\n',
  '| line \\\\ | a \\| |\n| --- | --- |\n| \\` | &#124; |\n',
  // Task list items.
  '- [ ] open\n- [x] done\n- [X] *done* too\n',
  '- [x] outer\n  - [ ] inner\n  - [x] inner\n- [ ]\n- [ ]no space\n',
  '1. [ ] numbered\n2. [x] done\n\n   more\n',
  '- [ ] [a link](b)\n- \\[ ] no box\n- [ ] # no heading\n',
  // Strikethrough.
  '~~gone~~ and ~one~ tilde\n',
  'a ~~b **c** `d`~~ e\n',
  '~~not\n\nover paragraphs~~\n',
  '~~~~four~~~~ and a~~b~~c and \\~~x\\~~\n',
  '*~~both~~* **~~both~~** ~~*both*~~ ~~“quoted”~~x\n',
  // Autolinks.
  'www.example.org and www.example.org/help?a=b&c=d. (www.example.org/a_(b)) www.example.org/**x**\n',
  'http://a.example https://b.example/?q=a+b&amp; ftp://c.example mailto:d@e.example xmpp:f@g.example/h\n',
  'a.b-c_d@e.example a@b.example. a@b.example_ a@b.example-\n',
  'Visit www.example.org/a&copy; or www.example.org/a&hl; now, *www.example.org*, **a@b.example**\n',
  '[www.example.org](https://a.example) `www.example.org` <https://www.example.org> \\www.example.org\n',
  'www.example.org/a<b x@y z@w.example! https://example.org/a)b, http://, https://-x\n',
  // Footnotes.
  'A note[^1] and again[^1], another[^long-name].\n\n[^1]: First.\n[^long-name]: Second *one*.\n\n    Its second paragraph.\n',
  'In a heading\n===[^a]\n\n# Heading[^a]\n\n| cell[^a] |\n| --- |\n| b[^b] |\n\n[^a]: A.\n[^b]: > quoted\n',
  'Not defined[^none], escaped\\[^a], in code `[^a]`, in emphasis *x[^a]*.\n\n[^a]: - a list[^b]\n\n[^b]: A note on a note.\n',
  '[^unused]: Never referred to.\n\nText[^A-Ü] !\n\n[^a-ü]: Case folded.\n',
  // All of them together.
  '- [ ] ~~www.example.org~~[^n] | not a table\n\n| ~~a~~[^n] |\n| --- |\n| - [ ] b |\n\n[^n]: ~~x~~ | y\n',
]
