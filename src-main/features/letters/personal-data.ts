import type { PersonalDataClaim } from '../../db/personal-data'

/** Where letters keep personal data. */
export const personalData: PersonalDataClaim[] = [
  { table: 'mailing_recipient', path: 'customer_id = :customerId' },
  {
    table: 'mailing',
    path: 'id IN (SELECT mailing_id FROM mailing_recipient WHERE customer_id = :customerId)',
    // The subject of a letter to one person may name it.
    onlyWhere: 'id NOT IN (SELECT mailing_id FROM mailing_recipient WHERE customer_id <> :customerId)',
  },
  { table: 'letter_asset', none: 'logo, signature and letter paper of the shop itself' },
  {
    table: 'letter_draft',
    none: 'the text of a letter to many; recipients chosen by hand stand there as numbers of cards',
  },
  { table: 'letter_template', none: 'what letters are begun with; fields stand in the place of names' },
  { table: 'text_block', none: 'parts of letters to many; fields stand in the place of names' },
  { table: 'letter_image', none: 'pictures in letters to many, of goods and the shop' },
]
