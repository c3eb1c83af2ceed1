import type { Correspondent, CorrespondentPerson, LetterAddress } from '@shared/features/letters/people'

export function someone(
  salutation: CorrespondentPerson['salutation'],
  firstName: string,
  lastName: string,
  title = '',
): CorrespondentPerson {
  return { salutation, title, firstName, lastName }
}

export function address(fields: Partial<LetterAddress> = {}): LetterAddress {
  return {
    extra: '',
    street: 'Neckarweg 17',
    poBox: '',
    postcode: '69120',
    city: 'Heidelberg',
    country: 'DE',
    ...fields,
  }
}

const common = { number: '1042', customerSince: '2019-03-14', points: 1234, address: address() }

export function person(who: CorrespondentPerson, at: LetterAddress | null = address()): Correspondent {
  return { ...common, kind: 'person', people: [who], address: at }
}

export function household(
  people: CorrespondentPerson[],
  { asFamily = false, familyName = '', at = address() } = {},
): Correspondent {
  return { ...common, kind: 'household', people, asFamily, familyName, address: at }
}

export function company(
  companyName: string,
  people: CorrespondentPerson[] = [],
  at: LetterAddress = address(),
): Correspondent {
  return { ...common, kind: 'company', companyName, people, address: at }
}
