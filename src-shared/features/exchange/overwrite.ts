import type { CardFields, PersonFields } from '@shared/features/customers/card'
import { fillGaps } from './fill-gaps'
import { overwriteAddresses } from './join-addresses'

/**
 * The stored card with all that the imported one says: its values replace those of the card, further phones, e-mails,
 * tags and addresses are added, and the note is appended. What the imported card does not say stays, an objection to
 * advertising always. Null when nothing changes.
 */
export function overwrite(stored: CardFields, imported: CardFields): CardFields | null {
  const said: CardFields = {
    ...stored,
    groupName: (stored.kind === 'company' && imported.groupName) || stored.groupName,
    people: stored.people.map((person, at) =>
      at === 0 && imported.people[0] ? overwritePerson(person, imported.people[0]) : person,
    ),
    addresses: overwriteAddresses(stored.addresses, imported.addresses),
    customerSince: imported.customerSince ?? stored.customerSince,
    preferredChannel: imported.preferredChannel ?? stored.preferredChannel,
    ownSalutation: imported.ownSalutation || stored.ownSalutation,
    source: imported.source || stored.source,
    specialTerms: imported.specialTerms || stored.specialTerms,
    paymentRemark: imported.paymentRemark || stored.paymentRemark,
  }
  const filled = fillGaps(said, imported) ?? said
  return JSON.stringify(filled) === JSON.stringify(stored) ? null : filled
}

function overwritePerson(person: PersonFields, said: PersonFields): PersonFields {
  // Somebody with a card of their own is written on that card alone.
  if (person.ownCard) return person
  return {
    ...person,
    salutation: said.salutation === 'none' ? person.salutation : said.salutation,
    title: said.title || person.title,
    firstName: said.firstName || person.firstName,
    lastName: said.lastName || person.lastName,
    nameSuffix: said.nameSuffix || person.nameSuffix,
    addressForm: said.addressForm === 'informal' ? 'informal' : person.addressForm,
    role: said.role || person.role,
    birthday: said.birthday ?? person.birthday,
  }
}
