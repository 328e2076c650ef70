/**
 * The page of one edition on the desk: its page or its list of segments, and the editor. What the
 * server says is shown; what is typed is a draft until it is saved, and is never lost or overwritten.
 */
import type { ChangeView, EditionView, SegmentView } from '../view.ts'
import { byId } from './dom.ts'
import { type Draft, openDrafts } from './drafts.ts'
import { createEditor } from './editor.ts'
import { follow, nextOpen } from './going.ts'
import { bindKeys } from './keys.ts'
import { createPageFrame } from './page-frame.ts'
import { createSegmentList } from './segment-list.ts'
import { isOpen } from './segment-parts.ts'
import { listen, read } from './server.ts'
import { announce, showCounts, showNotices } from './surroundings.ts'
import { createTrial } from './trial.ts'
import { showView, viewShown } from './views.ts'
import { say } from './words.ts'
import { createWriting } from './writing.ts'

const { locale = '', article = '' } = document.body.dataset
const drafts = openDrafts(article, locale)
/** Segments as they were last seen: one that leaves the article may still have a draft. */
const seen = new Map<string, SegmentView>()
let edition: EditionView | undefined
let current: string | undefined
let tried: SegmentView | undefined
const trial = createTrial(locale, article, () => void tryText())

const writing = createWriting({ locale, article, drafts, written: settle, outdated: load })
const editor = createEditor({
  typed: type,
  saved: () => void writing.save(current),
  accepted: () => void writing.accept(segmentOf(current)),
  undone: () => withDraft((key) => drafts.drop(key)),
  kept() {
    withDraft((key, draft, segment) => drafts.set(key, { ...draft, base: segment.text }))
    void writing.save(current)
  },
  renewed: () =>
    withDraft((key, draft, segment) => drafts.set(key, { ...draft, source: segment.source })),
  moved: move,
  left: () => editor.focus(),
})
const list = createSegmentList(byId('segments'), (key) => select(key, 'text'))
const frame = createPageFrame(byId('page') as HTMLIFrameElement, {
  opened: (key) => select(key, 'text'),
  followed: follow,
  pressed: (event) => keys(event),
})
const keys = bindKeys({
  moved: move,
  saved: () => void writing.save(current),
  entered: () => editor.focusText(),
  isAtEditor: () => document.activeElement === editor.element,
})

function segmentOf(key: string | undefined): SegmentView | undefined {
  if (key === undefined) return undefined
  return edition?.segments.find((segment) => segment.key === key) ?? seen.get(key)
}

/** Takes over what the server says of the edition. */
function apply(next: EditionView): void {
  edition = next
  for (const segment of next.segments) seen.set(segment.key, segment)
  showNotices(next, { sync: () => void writing.sync() })
  showCounts(next)
  list.show(next)
  const first = next.segments.find(isOpen) ?? next.segments[0]
  if (segmentOf(current) === undefined) current = first?.key
  show()
  void showPage(next)
}

/** Brings the page up to date; what is being typed stands on it again afterwards. */
async function showPage(next: EditionView): Promise<void> {
  await frame.show(next.page)
  if (current !== undefined && viewShown() === 'page') frame.mark(current)
  if (current !== undefined && drafts.get(current) !== undefined) void tryText()
}

/** Shows the segment that is open, in its place. */
function show(): void {
  const segment = segmentOf(current)
  if (edition === undefined || segment === undefined) return
  const draft = drafts.get(segment.key)
  const isMoved = draft !== undefined && draft.base !== segment.text
  editor.show({
    edition,
    segment,
    draft,
    tried: draft === undefined ? undefined : tried,
    conflict: isMoved ? { text: segment.text } : undefined,
  })
  if (viewShown() === 'side') list.mark(segment.key, editor.element)
  else if (editor.element.parentElement !== byId('panel')) byId('panel').append(editor.element)
}

function select(key: string, focus: 'text' | 'editor' | 'none'): void {
  if (segmentOf(key) === undefined) return
  if (key !== current) tried = undefined
  current = key
  history.replaceState(null, '', `#${key}`)
  show()
  if (viewShown() === 'page') frame.mark(key)
  if (drafts.get(key) !== undefined) void tryText()
  if (focus === 'text') editor.focusText()
  if (focus === 'editor') editor.focus()
}

/** To the next or previous segment that needs somebody. */
function move(step: 1 | -1): void {
  const next = nextOpen(edition?.segments ?? [], current, step)
  if (next === undefined) announce(say('none-open'))
  else select(next.key, 'editor')
}

function type(text: string): void {
  const segment = segmentOf(current)
  if (segment === undefined) return
  const known = drafts.get(segment.key)
  const { base, source } = known ?? { base: segment.text, source: segment.source }
  if (text === (segment.text ?? '') && base === segment.text) drafts.drop(segment.key)
  else drafts.set(segment.key, { text, base, source })
  trial.askSoon()
  if ((known === undefined) !== (drafts.get(segment.key) === undefined)) show()
}

/** Shows the draft as readers would see it, or what was saved where there is none. */
async function tryText(): Promise<void> {
  const key = current
  const segment = segmentOf(key)
  if (key === undefined || segment === undefined) return
  const draft = drafts.get(key)
  if (draft !== undefined && !draft.text.isWellFormed()) return announce(say('refused-surrogate'))
  const answer = await trial.ask(key, draft?.text)
  if (answer === 'outdated') return
  tried = answer
  put(answer ?? segment)
  show()
}

/** Puts a segment on the page; where it is missing, in the language of the source. */
function put({ key, html, state }: SegmentView): void {
  frame.put(key, html, state, state === 'missing' ? edition?.source : undefined)
}

function withDraft(change: (key: string, draft: Draft, segment: SegmentView) => void): void {
  const segment = segmentOf(current)
  const draft = segment && drafts.get(segment.key)
  if (segment === undefined || draft === undefined) return
  change(segment.key, draft, segment)
  void tryText()
  show()
}

/** Shows a segment that was written, at once; the page follows. */
function settle(key: string, next: EditionView): void {
  const segment = next.segments.find((one) => one.key === key)
  tried = undefined
  if (segment !== undefined) put(segment)
  apply(next)
  const isDone = segment === undefined || !isOpen(segment)
  announce(say(isDone ? 'saved' : 'saved-with-problems'))
  if (isDone && drafts.get(key) === undefined) editor.focus()
}

async function load(): Promise<void> {
  const next = await read<EditionView>('data/edition', { locale, article })
  if (next === undefined) announce(say('refused-unknown'))
  else apply(next)
}

function hear({ rows, isAll }: ChangeView): void {
  if (isAll || rows.some((row) => row.article === article)) void load()
}

current = decodeURIComponent(location.hash.slice(1)) || undefined
showView((view) => {
  show()
  if (view === 'page' && current !== undefined) frame.mark(current)
})
window.addEventListener('hashchange', () => select(location.hash.slice(1), 'none'))
listen(hear, () => void load())
