/**
 * The golden table: lines in rtl and ltr documents, the order in which they must be seen, and whether
 * they are seen so without the plugin. A line is written as it is read: what stands in no brackets
 * goes in the document's direction; `{…}` goes the other way and is what the plugin isolates; `[…]`
 * goes the other way by UAX #9 alone, and the plugin leaves it alone. Neither bracket is in the text.
 */
import type { Direction } from '../../pipeline/render/bidi/run.ts'

export interface GoldenRow {
  readonly line: string
  /** How the text is seen without the plugin. */
  readonly raw: 'right' | 'wrong'
  readonly dir: Direction
}

type Lines = Readonly<Record<'right' | 'wrong', readonly string[]>>

/** What publishing.md names as wrong as it stands, and as right as it stands. */
const named: Lines = {
  wrong: [
    // lists of Latin names joined by `،`
    'وزیر {Lyon}، {Grenoble}، {Saint-Étienne} گئے',
    '{Paris}، {Lyon} اور {Nice} میں',
    'وہ {IBM}، {Apple} اور {Microsoft} کے نمائندوں سے ملے۔',
    // a name followed by a year
    'میلہ {Lyon} 2023 میں ہوا',
    '{Expo} 2020 میں پاکستان',
    'معاہدہ {Airbus} 1974 سے',
    // ISO dates
    'تاریخ {2023-06-06} ہے',
    'اجلاس {2023-06-06T14:30+05:00} پر شروع ہوا',
    'تاریخ {۲۰۲۳-۰۶-۰۶} ہے',
    // phone numbers
    'فون {+92 51 9206950} پر',
    'فون {051-9206950} پر',
    'فون {04 72 00 00 00} پر',
    'فون {+33 (0)4 72 00 00 00} پر',
    'فون {(042) 111-222-333} پر',
    'فون {111-222-333} پر',
    // signed numbers
    'درجہ {-5} ہے',
    'درجہ {−10°C} ہے',
    'تبدیلی {+2.5%} رہی',
    'درجہ {-۵} ہے',
    // a number in groups, with a plain space
    'آبادی {38 500} ہے',
    'قیمت {1 250 000} یورو',
    'قیمت {1 250,75} یورو',
    // signs that belong to a word
    'کمپنی {Apple Inc.} نے',
    'زبان {C++} میں',
    'زبان {C#} اور {F#} میں',
    'ملک {U.S.} میں',
    'صارف {@tarjuma} نے',
    'موضوع {#Budget2024} پر',
    // URLs ending in a slash
    'پتا {https://example.com/ur/} ہے',
    'پتا {www.example.com/} ہے',
    'پتا {example.com/ur/} ہے',
  ],
  right: [
    // ranges
    'مدت 2019–2023 رہی',
    'صفحات 10-20 پڑھیے',
    'عمر 15 - 20 سال',
    // percentages
    'شرح 50% ہے',
    'شرح [3.5] % ہے',
    // dates with slashes, times
    'تاریخ [06/06/2023] ہے',
    'وقت [14:30] ہے',
    // digits by themselves
    'سال 2023 میں',
    'سال ۲۰۲۳ میں',
    'قیمت [1,250] روپے',
    'قیمت [12,50,000] روپے',
    'شرح [3.5] رہی',
    // a no-break space keeps a number together by itself
    'آبادی [38\u00A0500] ہے',
    'آبادی [1\u202F250\u202F000] ہے',
    // one Latin run in Urdu
    'شہر {Lyon} میں',
    'شہر ({Lyon}) میں',
    'کتاب “{Le Petit Prince}” پڑھی',
    'پتا {news@example.com} ہے',
    'کمپنی {AT&T} نے',
    'قلم {COVID-19} پر',
  ],
}

/** Sentences as newsrooms write them. */
const sentences: Lines = {
  wrong: [
    'پاکستان کے سفیر نے {Lyon}، {Grenoble} اور {Clermont-Ferrand} کا دورہ کیا۔',
    'فرانسیسی کمپنی {Thales S.A.} نے کراچی میں دفتر کھولا۔',
    '{Renault}، {Peugeot} اور {Citroën} کی گاڑیاں اب پاکستان میں بھی ملتی ہیں۔',
    'نمائش {VivaTech} 2024 میں بارہ پاکستانی کمپنیاں شریک ہوئیں۔',
    'گزشتہ رات سکردو میں درجہ حرارت {-12} ڈگری تک گر گیا۔',
    'رجسٹریشن {2024-11-30} تک جاری رہے گی، نتائج {2024-12-15} کو آئیں گے۔',
    'معلومات کے لیے {+92 300 1234567} پر رابطہ کیجیے یا {info@example.com} پر لکھیے۔',
    'شہر کی آبادی {2 300 000} ہے اور رقبہ {1 772} مربع کلومیٹر۔',
    'سفارت خانے کی ویب سائٹ {https://www.example.org/} پر فارم موجود ہے۔',
    'پروگرام {C++} اور {Python} میں لکھا گیا ہے، {Java} میں نہیں۔',
    'وزارت نے {@ForeignOfficePk} پر بیان جاری کیا۔',
    '{U.S.} اور یورپی یونین نے مشترکہ اعلامیہ جاری کیا۔',
    'اس منصوبے میں {Air France} اور {PIA} شریک ہیں (دیکھیے {https://example.com/air/})۔',
    'کتاب «{Les Misérables}» {Victor Hugo} 1862 کی تصنیف ہے۔',
    'کارخانہ {Michelin} 1889 میں قائم ہوا۔',
    'ان کے پاس {Windows 11}، {macOS} اور {Ubuntu} تینوں ہیں۔',
    'مقالہ {J. K. Rowling}، {George Orwell} اور {Albert Camus} پر ہے۔',
    'روپے کی قدر میں {-1.8%} کی تبدیلی آئی۔',
    'ادارے {UNESCO}، {UNICEF}، {WHO} اور {FAO} مل کر کام کریں گے۔',
    'یونانی شہر {Αθήνα}، {Πάτρα} اور روسی شہر {Москва}، {Казань} فہرست میں ہیں۔',
    'پرواز {PK 749} کے مسافر {0800-12345} پر فون کریں۔',
    'مصنفین: {Jean-Luc Martin}، {Émilie Duval} اور {Asim Khan}۔',
    'شاعرہ کا اکاؤنٹ {@urdu_poet} ہے اور موضوع {#Ghazal} ہے۔',
    'نسخہ {tarjuma} {2024-05-01} کو جاری ہوا۔',
    'بازار {CAC 40}، {DAX} اور {KSE 100} میں مندی رہی۔',
    '{Procter & Gamble Co.} نے لاہور میں سرمایہ کاری کی۔',
    'فائل {content/} میں رکھیے۔',
    'مقابلہ {Roland-Garros} 2023 اور {Wimbledon} 2024 دونوں میں ہوا۔',
    '{Lyon}: {Paris} کے بعد فرانس کا اہم شہر',
    'ویڈیو {YouTube}، {Facebook} اور {X} پر دیکھی جا سکتی ہے۔',
    'تنخواہ میں {+12 500} روپے کا اضافہ ہوا۔',
    'شعبہ {R&D}، {IT} اور {HR} کے لیے آسامیاں',
    'ڈاکٹر {Martin Jr.} نے لیکچر دیا۔',
    'فریم ورک {.NET} پر تربیت ہو گی۔',
  ],
  right: [
    'وزیرِ خارجہ نے {UNESCO} کے صدر دفتر کا دورہ کیا۔',
    'اجلاس 6 جون 2023 کو ہوا جس میں 150 افراد شریک تھے۔',
    'برآمدات 2019–2023 کے دوران 35% بڑھیں۔',
    'پرواز [14:30] پر روانہ ہو کر [21:05] پر پہنچے گی۔',
    'دوطرفہ تجارت کا حجم [1.6] ارب ڈالر رہا۔',
    'وبا {COVID-19} کے بعد سیاحت میں کمی آئی۔',
    'اس ماڈل کا نام {iPhone 15 Pro Max} ہے۔',
    'نمائندوں نے {Auvergne-Rhône-Alpes} کے خطے کا دورہ کیا۔',
    'وہ {L’Oréal} میں کام کرتی ہیں۔',
    'تاریخِ پیدائش [14/08/1947] درج ہے۔',
    'سڑک 25 کلومیٹر طویل ہے اور پل 300 میٹر۔',
    'یہ لفظ ({translation}) انگریزی کا ہے۔',
    'گوگل ({Google}) نے 10-15 نئی خدمات شروع کیں۔',
    'اس کا وزن 2 کلو 300 گرام ہے۔',
    '{Alstom} نے لاہور میں دفتر کھولا۔',
    'یہ سبق {Node.js} کے بارے میں ہے۔',
    'کووڈ-19 اور جی-20 پر بات ہوئی۔',
    // `؛` is a letter to UAX #9 (class AL), `،` is not (CS)
    'ان میں {Dassault Systèmes}؛ {Schneider Electric}؛ {Total} شامل ہیں۔',
  ],
}

/** The mirror: RTL names in English. */
const mirrored: Lines = {
  wrong: [
    'The cities {لاہور}, {کراچی} and Delhi',
    'It was in {لاہور} 2023 and later',
    'Written {اردو}, {فارسی} and {עברית}.',
    'The paper {جنگ} 1939 is the oldest.',
    'From {پشاور}: {کوئٹہ} is far.',
    'See {لاہور} (2019–2023) there',
  ],
  right: [
    'The word {ترجمہ} means translation.',
    'He said “{پاکستان زندہ باد}” twice.',
    'In chapter {باب 5} of the book',
    'The title «{لاہور، کراچی اور پشاور}» is long.',
    'From Paris, Lyon and Nice in 2023',
    'They asked: {کیا حال ہے؟}',
  ],
}

const rowsOf = (lines: Lines, dir: Direction): GoldenRow[] =>
  (['wrong', 'right'] as const).flatMap((raw) => lines[raw].map((line) => ({ line, raw, dir })))

export const golden: readonly GoldenRow[] = [
  ...rowsOf(named, 'rtl'),
  ...rowsOf(sentences, 'rtl'),
  ...rowsOf(mirrored, 'ltr'),
]
