import { letterFoot } from '@shared/features/settings/legal-lines'
import type { Settings } from '@shared/features/settings/settings'
import type { LetterLayout } from './letter'
import { joined, oneLine } from './names'

type PaperSettings = Pick<
  Settings['letters'],
  'form' | 'foldMarks' | 'duplex' | 'logo' | 'logoSide' | 'paper' | 'paperHeadMm' | 'paperFootMm'
>

/** The shop's letter paper as its settings describe it; a foot that the owner wrote wins over the legal particulars. */
export function letterLayout(
  shop: Settings['shop'],
  legal: Settings['legal'],
  { form, foldMarks, duplex, logo, logoSide, paper, paperHeadMm, paperFootMm }: PaperSettings,
): LetterLayout {
  const { name, street, postcode, city, phone, email, website } = shop
  const footer = shop.footer.trim() === '' ? letterFoot(shop, legal) : shop.footer.split('\n')
  return {
    form,
    duplex,
    foldMarks,
    letterhead: { name: name || shop.owner, street, postcode, city, phone, email, website },
    logo: logo && { image: logo.key, side: logoSide },
    paper: paper && { headMm: paperHeadMm, footMm: paperFootMm },
    returnLine: [name || shop.owner, street, joined(postcode, city)]
      .filter((part) => part !== '')
      .join(' · '),
    infoLines: [],
    footerLines: footer.map(oneLine).filter((line) => line !== ''),
  }
}
