/**
 * The parts that sentences of the corpus are put together from, each in three languages: translations
 * of each other, so that every sentence made of them is one in English, French and Urdu.
 *
 * A subject is singular, a predicate in the past: neither French nor Urdu has anything to agree.
 */
import type { Wording } from './wording.ts'

type Row = readonly [en: string, fr: string, ur: string]

function wordings(rows: readonly Row[]): readonly Wording[] {
  return rows.map(([en, fr, ur]) => ({ plain: en, en, fr, ur }))
}

export const subjects = wordings([
  ['the committee', 'le comité', 'کمیٹی'],
  ['the city council', 'le conseil municipal', 'شہری کونسل'],
  ['the ambassador of the republic', 'l’ambassadeur de la république', 'جمہوریہ کے سفیر'],
  ['a group of engineers', 'un groupe d’ingénieurs', 'انجینئروں کے ایک گروہ'],
  ['the head of the delegation', 'le chef de la délégation', 'وفد کے سربراہ'],
  ['the national museum', 'le musée national', 'قومی عجائب گھر'],
  ['the ministry of education', 'le ministère de l’éducation', 'وزارت تعلیم'],
  ['a teacher from the valley', 'un professeur de la vallée', 'وادی کے ایک استاد'],
  ['the union of farmers', 'le syndicat des agriculteurs', 'کسانوں کی یونین'],
  ['the chamber of commerce', 'la chambre de commerce', 'ایوان تجارت'],
  ['the research institute', 'l’institut de recherche', 'تحقیقی ادارے'],
  ['the public library', 'la bibliothèque publique', 'عوامی کتب خانے'],
  ['the mayor of the town', 'le maire de la ville', 'قصبے کے میئر'],
  ['the company behind the bridge', 'l’entreprise chargée du pont', 'پل بنانے والی کمپنی'],
])

/** In French behind `a`, in Urdu behind `نے`. */
export const predicates = wordings([
  [
    'presented a plan for the new railway',
    'présenté un projet pour le nouveau chemin de fer',
    'نئی ریلوے کا منصوبہ پیش کیا',
  ],
  [
    'invited the neighbouring towns to a meeting',
    'invité les villes voisines à une réunion',
    'پڑوسی شہروں کو اجلاس میں مدعو کیا',
  ],
  [
    'opened an exhibition of old maps',
    'ouvert une exposition de cartes anciennes',
    'پرانے نقشوں کی نمائش کھولی',
  ],
  [
    'signed an agreement on clean water',
    'signé un accord sur l’eau potable',
    'صاف پانی کے معاہدے پر دستخط کیے',
  ],
  [
    'published a report about the harvest',
    'publié un rapport sur la récolte',
    'فصل کے بارے میں رپورٹ شائع کی',
  ],
  [
    'thanked the volunteers for their patience',
    'remercié les bénévoles de leur patience',
    'رضاکاروں کا ان کے صبر پر شکریہ ادا کیا',
  ],
  [
    'asked for more time to study the budget',
    'demandé plus de temps pour étudier le budget',
    'بجٹ کے مطالعے کے لیے مزید وقت مانگا',
  ],
  ['promised to repair the road', 'promis de réparer la route', 'سڑک کی مرمت کا وعدہ کیا'],
  [
    'explained how the new school will work',
    'expliqué comment fonctionnera la nouvelle école',
    'نئے اسکول کے کام کا طریقہ بتایا',
  ],
  [
    'counted the trees planted along the canal',
    'compté les arbres plantés le long du canal',
    'نہر کے کنارے لگائے گئے درخت گنے',
  ],
  [
    'compared the prices of wheat and rice',
    'comparé les prix du blé et du riz',
    'گندم اور چاول کی قیمتوں کا موازنہ کیا',
  ],
  [
    'answered the questions of the local press',
    'répondu aux questions de la presse locale',
    'مقامی صحافیوں کے سوالوں کے جواب دیے',
  ],
])

export const places = wordings([
  ['in the old town hall', 'dans l’ancien hôtel de ville', 'پرانے ٹاؤن ہال میں'],
  ['beside the great river', 'au bord du grand fleuve', 'بڑے دریا کے کنارے'],
  [
    'at the university of the capital',
    'à l’université de la capitale',
    'دارالحکومت کی یونیورسٹی میں',
  ],
  ['in the villages of the south', 'dans les villages du sud', 'جنوب کے دیہات میں'],
  ['near the central station', 'près de la gare centrale', 'مرکزی اسٹیشن کے قریب'],
  ['on the island of the fishermen', 'sur l’île des pêcheurs', 'ماہی گیروں کے جزیرے پر'],
  [
    'in a garden behind the school',
    'dans un jardin derrière l’école',
    'اسکول کے پیچھے ایک باغ میں',
  ],
  [
    'at the border of the two provinces',
    'à la frontière des deux provinces',
    'دونوں صوبوں کی سرحد پر',
  ],
])

export const times = wordings([
  ['on the first day of the month', 'le premier jour du mois', 'مہینے کے پہلے دن'],
  ['in the early morning', 'tôt le matin', 'صبح سویرے'],
  ['after a long discussion', 'après une longue discussion', 'طویل بحث کے بعد'],
  ['before the end of the year', 'avant la fin de l’année', 'سال کے اختتام سے پہلے'],
  ['during the week of the elections', 'pendant la semaine des élections', 'انتخابات کے ہفتے میں'],
  [
    'with the help of several partners',
    'avec l’aide de plusieurs partenaires',
    'کئی شراکت داروں کی مدد سے',
  ],
  ['without waiting for the experts', 'sans attendre les experts', 'ماہرین کا انتظار کیے بغیر'],
])

export const headings = wordings([
  ['What has been decided', 'Ce qui a été décidé', 'کیا فیصلہ ہوا'],
  ['The view from the villages', 'Le regard des villages', 'دیہات کا نقطہ نظر'],
  ['A question of money', 'Une question d’argent', 'پیسے کا سوال'],
  ['How it all began', 'Comment tout a commencé', 'سب کچھ کیسے شروع ہوا'],
  ['Voices of the region', 'Les voix de la région', 'علاقے کی آوازیں'],
  ['The next steps', 'Les prochaines étapes', 'اگلے اقدامات'],
])
