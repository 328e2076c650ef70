/** Cards to try, and the fonts of the tool, read once. */

import type { Card } from '../../pipeline/render/cards/card.ts'
import { ownFontFiles, readCardFonts } from '../../pipeline/render/cards/card-fonts.ts'

export const fonts = readCardFonts(ownFontFiles())

export const english = { tag: 'en', dir: 'ltr' } as const
export const french = { tag: 'fr', dir: 'ltr' } as const
export const urdu = { tag: 'ur', dir: 'rtl' } as const

const others = {
  en: { siteTitle: 'The Daily Report', byline: 'Lyon · 6 June 2023' },
  fr: { siteTitle: 'La Dépêche du jour', byline: 'Lyon · 6 juin 2023' },
  ur: { siteTitle: 'روزنامہ', byline: 'لیون · 6 جون 2023 · Asma Khan' },
}

/** A card with this title and the rest of its language. */
export function cardOf(title: string, locale: typeof english | typeof french | typeof urdu): Card {
  return { title, ...others[locale.tag], locale }
}

/** Titles of some 300 characters. */
export const longTitles = [
  {
    locale: english,
    title:
      'Ministers of eleven countries met in the old harbour for two days of talks on fishing, ferries and the price of electricity, and parted without a treaty but with a date for the next meeting, a committee of nine, and a promise that every paper will be published in all of their languages at once, whole and checked',
  },
  {
    locale: french,
    title:
      'Les ministres de onze pays se sont réunis deux jours durant dans le vieux port pour parler de la pêche, des bacs et du prix de l’électricité ; ils se quittent sans traité, mais avec une date pour la prochaine réunion, un comité de neuf membres et la promesse que chaque document paraîtra dans toutes leurs langues',
  },
  {
    locale: urdu,
    title:
      'گیارہ ملکوں کے وزیروں نے پرانی بندرگاہ میں دو دن تک ماہی گیری، کشتیوں اور بجلی کی قیمت پر بات چیت کی اور کسی معاہدے کے بغیر رخصت ہوئے، لیکن اگلی ملاقات کی تاریخ طے ہو گئی، نو ارکان کی ایک کمیٹی بنی اور یہ وعدہ کیا گیا کہ ہر دستاویز ان کی تمام زبانوں میں ایک ساتھ، پوری اور جانچی ہوئی شائع کی جائے گی تاکہ سب لوگ اسے پڑھ سکیں',
  },
] as const
