import {
  type AddressFields,
  EmailFields,
  PhoneFields,
  PreferredChannel,
  WebFields,
} from '@shared/features/customers/card'
import { ownFiles as words } from '@shared/texts/de/own-files'
import { moreAddressesText, readMoreAddresses } from './own-addresses'
import type { OwnColumn } from './own-column'
import { keyOf, labelled, linesOf } from './own-lines'
import { dateCell, readDate } from './own-values'

type AddressText = 'extra' | 'street' | 'postcode' | 'city' | 'poBox' | 'poBoxPostcode'

const addressText = (part: AddressText): OwnColumn => ({
  of: ({ address }) => address[part],
  into: (text, { address }) => {
    address[part] = text
  },
})

const addressDay = (part: 'fromOn' | 'toOn'): OwnColumn => ({
  type: 'date',
  of: ({ address }) => dateCell(address[part]),
  into: (text, { address }) => {
    address[part] = readDate(text)
  },
})

/** Of an address that says nothing neither kind nor country stand there. */
function isSaid({ extra, street, poBox, postcode, city }: AddressFields): boolean {
  return [extra, street, poBox, postcode, city].some((part) => part !== '')
}

/** Where and how somebody is reached. */
export const reachColumns = {
  extra: addressText('extra'),
  street: addressText('street'),
  postcode: addressText('postcode'),
  city: addressText('city'),
  poBox: addressText('poBox'),
  poBoxPostcode: addressText('poBoxPostcode'),
  country: {
    of: ({ address }) => (isSaid(address) ? address.country : ''),
    into: (text, { address }) => {
      address.country = text || 'DE'
    },
  },
  addressLabel: {
    of: ({ address }) => (isSaid(address) ? words.addresses[address.label] : ''),
    into: (text, { address }) => {
      address.label = keyOf(words.addresses, text, 'main')
    },
  },
  fromOn: addressDay('fromOn'),
  toOn: addressDay('toOn'),
  moreAddresses: { of: moreAddressesText, into: readMoreAddresses },
  phone: {
    of: ({ phone }) => phone.number,
    into: (text, { phone }) => {
      phone.number = text
    },
  },
  phoneLabel: {
    of: ({ phone }) => (phone.number === '' ? '' : words.phones[phone.label]),
    into: (text, { phone }) => {
      phone.label = keyOf(words.phones, text, 'phone')
    },
  },
  morePhones: {
    of: ({ morePhones }) =>
      morePhones.map(({ label, number }) => `${words.phones[label]}: ${number}`).join('\n'),
    into: (text, draft) => {
      draft.morePhones = linesOf(text).map((line) => {
        const [label, number] = labelled(line)
        return PhoneFields.parse({ label: keyOf(words.phones, label, 'phone'), number })
      })
    },
  },
  email: {
    of: ({ email }) => email.address,
    into: (text, { email }) => {
      email.address = text
    },
  },
  emailLabel: {
    of: ({ email }) => (email.address === '' ? '' : words.emails[email.label]),
    into: (text, { email }) => {
      email.label = keyOf(words.emails, text, 'main')
    },
  },
  moreEmails: {
    of: ({ moreEmails }) =>
      moreEmails.map(({ label, address }) => `${words.emails[label]}: ${address}`).join('\n'),
    into: (text, draft) => {
      draft.moreEmails = linesOf(text).map((line) => {
        const [label, address] = labelled(line)
        return EmailFields.parse({ label: keyOf(words.emails, label, 'main'), address })
      })
    },
  },
  webAddresses: {
    of: ({ own }) => own.card.webAddresses.map(({ label, url }) => `${words.webs[label]}: ${url}`).join('\n'),
    into: (text, { own }) => {
      own.card.webAddresses = linesOf(text).map((line) => {
        const [label, url] = labelled(line)
        return WebFields.parse({ label: keyOf(words.webs, label, 'website'), url })
      })
    },
  },
  preferredChannel: {
    of: ({ own: { card } }) => (card.preferredChannel ? words.channels[card.preferredChannel] : ''),
    into: (text, { own }) => {
      const found = PreferredChannel.options.find((one) => words.channels[one] === text.trim())
      own.card.preferredChannel = found ?? null
    },
  },
} satisfies Record<string, OwnColumn>
