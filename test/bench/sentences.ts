/**
 * Choices by the seeded random → sentences in three languages: plain ones, the marked ones of the
 * corpus (emphasis, strong, links, code) and hard ones (code with a backtick, images, emphasis in
 * strong, escapes).
 *
 * The Markdown is canonical: what `sync` writes into the source catalog is the text itself.
 */
import { headings, places, predicates, subjects, times } from './phrases.ts'
import type { Random } from './sync/random.ts'
import { type Frame, fill, verbatim, type Wording, wrap } from './wording.ts'

const straight: Frame = {
  en: '{subject} {predicate} {place} {time}.',
  fr: '{subject} a {predicate} {place} {time}.',
  ur: '{time} {subject} نے {place} {predicate}۔',
}
const fronted: Frame = {
  en: '{time}, {subject} {predicate} {place}.',
  fr: '{time}, {subject} a {predicate} {place}.',
  ur: '{time}، {subject} نے {place} {predicate}۔',
}
const short: Frame = {
  en: '{subject} {predicate} {place}.',
  fr: '{subject} a {predicate} {place}.',
  ur: '{subject} نے {place} {predicate}۔',
}
const headline: Frame = {
  en: '{subject} {predicate}',
  fr: '{subject} a {predicate}',
  ur: '{subject} نے {predicate}',
}
const listed: Frame = {
  en: '{subject} {predicate}.',
  fr: '{subject} a {predicate}.',
  ur: '{subject} نے {predicate}۔',
}
const counted: Frame = {
  en: 'About {all} people came, {more} more than a year before.',
  fr: 'Environ {all} personnes sont venues, {more} de plus que l’année précédente.',
  ur: 'تقریباً {all} افراد آئے، ایک سال پہلے سے {more} زیادہ۔',
}
const filed: Frame = {
  en: 'The minutes are kept under {name} in the archive.',
  fr: 'Le procès-verbal est classé sous {name} dans les archives.',
  ur: 'کارروائی کا ریکارڈ محفوظات میں {name} کے تحت رکھا گیا ہے۔',
}
const pictured: Frame = {
  en: 'The drawing {picture} hangs beside the door.',
  fr: 'Le dessin {picture} est accroché près de la porte.',
  ur: 'نقشہ {picture} دروازے کے پاس لگا ہے۔',
}
const nested: Frame = {
  en: '{time}, **{subject} *{predicate}* {place}**.',
  fr: '{time}, **{subject} a *{predicate}* {place}**.',
  ur: '{time}، **{subject} نے *{place}* {predicate}**۔',
}
const escaped: Frame = {
  en: 'The sign says \\[open] and 5 \\* 3 for the code \\_{name}\\_.',
  fr: 'Le panneau dit \\[ouvert] et 5 \\* 3 pour le code \\_{name}\\_.',
  ur: 'تختی پر \\[کھلا] اور 5 \\* 3 اور کوڈ \\_{name}\\_ لکھا ہے۔',
}

type Parts = Readonly<Record<'subject' | 'predicate' | 'place' | 'time', Wording>>

function pickParts(random: Random): Parts {
  return {
    subject: random.pick(subjects),
    predicate: random.pick(predicates),
    place: random.pick(places),
    time: random.pick(times),
  }
}

export function headlineOf(random: Random): Wording {
  return fill(headline, pickParts(random))
}

export function pickHeadings(random: Random, count: number): readonly Wording[] {
  return random.some(headings, count)
}

/** About eight words. */
export function briefSentence(random: Random): Wording {
  return fill(listed, pickParts(random))
}

/** About thirteen words. */
export function shortSentence(random: Random): Wording {
  return fill(short, pickParts(random))
}

/** About eighteen words. */
export function longSentence(random: Random): Wording {
  return fill(random.pick([straight, fronted]), pickParts(random))
}

/** Ten words, two of them numbers. */
export function countedSentence(random: Random): Wording {
  const number = () => verbatim(String(10 + random.int(900)))
  return fill(counted, { all: number(), more: number() })
}

type Maker = (random: Random) => Wording

/** The markup of the corpus' 23 %, each in a sentence of its own. */
export const marked: Readonly<Record<'emphasis' | 'strong' | 'link' | 'code', Maker>> = {
  emphasis(random) {
    const parts = pickParts(random)
    return fill(straight, { ...parts, place: wrap(parts.place, '*', '*') })
  },
  strong(random) {
    const parts = pickParts(random)
    return fill(fronted, { ...parts, subject: wrap(parts.subject, '**', '**') })
  },
  link(random) {
    const parts = pickParts(random)
    const address = `https://example.org/places/${random.int(1000)}`
    return fill(straight, { ...parts, place: wrap(parts.place, '[', `](${address})`) })
  },
  code(random) {
    const name = `minutes-${random.int(1000)}`
    return fill(filed, { name: verbatim(name, `\`${name}\``) })
  },
}

/** What no fast path should take lightly. */
export const hard: Readonly<Record<'code' | 'image' | 'nested' | 'escapes', Maker>> = {
  code(random) {
    const name = `a\`${random.int(1000)}`
    return fill(filed, { name: verbatim(name, `\`\`${name}\`\``) })
  },
  image(random) {
    const place = random.pick(places)
    const address = `https://example.org/images/${random.int(1000)}.png`
    return fill(pictured, { picture: wrap(place, '![', `](${address})`) })
  },
  nested: (random) => fill(nested, pickParts(random)),
  escapes: (random) => fill(escaped, { name: verbatim(`b${random.int(1000)}`) }),
}
