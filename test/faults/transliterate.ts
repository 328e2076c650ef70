/**
 * In: Urdu. Out: the same in Latin letters, as people type it on a keyboard without Urdu: frequent
 * words as they are usually written, others letter by letter with a vowel between consonants.
 * Everything else (Markdown, digits, Latin) stays.
 */
const words: ReadonlyMap<string, string> = new Map(
  'ہر har شخص shakhs کو ko حق haq ہے hai حاصل hasil کے ke کی ki کا ka میں mein سے se اور aur نے ne پر par اس us یہ yeh وہ woh کہ keh جو jo ہیں hain نہیں nahin کسی kisi کوئی koi اپنے apne اپنی apni یا ya ہو ho تمام tamam انسانی insani حقوق huqooq آزادی azadi قانون qanoon تعلیم taleem ملک mulk لیے liye متن matn دفعہ dafa گا ga گی gi گے ge جائے jaye کیا kya'
    .split(' ')
    .reduce<[string, string][]>((all, word, index, list) => {
      if (index % 2 === 0) all.push([word, list[index + 1] ?? ''])
      return all
    }, []),
)

const consonants: ReadonlyMap<string, string> = new Map(
  [
    ...'بb پp تt ٹt ثs جj چch حh خkh دd ڈd ذz رr ڑr زz ژzh سs شsh صs ضz طt ظz عa غgh فf قq کk گg لl مm نn ہh ھh'.matchAll(
      /(.)(\w+)/gu,
    ),
  ].map(([, letter = '', latin = '']) => [letter, latin]),
)
const vowels: ReadonlyMap<string, string> = new Map(
  [...'اa آaa وo یi ےe ںn ئi ؤo ۃt ءa ۂa ۓe'.matchAll(/(.)(\w+)/gu)].map(
    ([, letter = '', latin = '']) => [letter, latin],
  ),
)
const marks: ReadonlyMap<string, string> = new Map([
  ['۔', '.'],
  ['،', ','],
  ['؛', ';'],
  ['؟', '?'],
  ['”', '"'],
  ['“', '"'],
])

function spell(word: string): string {
  const known = words.get(word)
  if (known) return known
  const bare = word.replace(/^و/, 'w')
  const letters = [...bare.normalize('NFC').replace(/\p{M}/gu, '')]
  return letters
    .map((letter, index) => {
      const consonant = consonants.get(letter)
      if (!consonant) return vowels.get(letter) ?? letter
      const isBeforeConsonant = consonants.has(letters[index + 1] ?? '') && index === 0
      return isBeforeConsonant ? `${consonant}a` : consonant
    })
    .join('')
}

export function transliterate(urdu: string): string {
  return urdu
    .replace(/[\p{Script=Arabic}\p{M}]*\p{L}[\p{Script=Arabic}\p{M}]*/gu, (word) =>
      /\p{Script=Arabic}/u.test(word) ? word.replace(/[\p{L}\p{M}]+/gu, spell) : word,
    )
    .replace(/[۔،؛؟”“]/g, (mark) => marks.get(mark) ?? mark)
    .replace(/[۰-۹]/g, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)))
}
