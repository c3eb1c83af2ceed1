import type { Settings } from '@shared/features/settings/settings'
import type { LetterLayout } from './letter'
import { joined, oneLine } from './names'

/** The shop's letter paper as its settings describe it. */
export function letterLayout(
  shop: Settings['shop'],
  { form, foldMarks }: Pick<Settings['letters'], 'form' | 'foldMarks'>,
): LetterLayout {
  const { name, street, postcode, city, phone, email, website } = shop
  return {
    form,
    foldMarks,
    letterhead: { name: name || shop.owner, street, postcode, city, phone, email, website },
    returnLine: [name || shop.owner, street, joined(postcode, city)]
      .filter((part) => part !== '')
      .join(' · '),
    infoLines: [],
    footerLines: shop.footer
      .split('\n')
      .map(oneLine)
      .filter((line) => line !== ''),
  }
}
