import { readFileSync } from 'node:fs'
import { type PartySource, partyOf } from '@shared/features/duplicates/party'
import { nameWords } from '@shared/features/duplicates/words'
import { createDice, type Dice } from './dice'
import { dataFolder, type Judged } from './febrl'
import { slipped, slippedDigit } from './slips'

type Card = PartySource & { person: PartySource['people'][number] }
type Names = {
  female: string[]
  male: string[]
  last: string[]
  places: { postcode: string; city: string }[]
}

/** Names with their frequencies where these are known, and postcodes of the real list. */
function readNames(): Names {
  const rows = (file: string) => readFileSync(`${dataFolder}/german/${file}`, 'utf8').trim().split('\n')
  const given = rows('berlin_vornamen_top4000.csv')
    .slice(1)
    .map((row) => row.split(','))
    .filter(([, , n]) => Number(n) >= 60)
  const weighted = (sex: string) =>
    given
      .filter(([, of]) => of === sex)
      .flatMap(([name = '', , n]) => Array.from({ length: Math.ceil(Math.sqrt(Number(n)) / 8) }, () => name))
  const common = rows('common-surnames-by-country_DE_AT_CH.csv')
    .slice(1)
    .map((row) => row.split(',')[4] ?? '')
  const rare = rows('surnames_de_list.txt').filter((name) => /^\p{Lu}\p{Ll}{3,}$/u.test(name))
  const towns = rows('plz_de_geonames.csv')
    .slice(1)
    .map((row) => row.split(','))
    .filter(
      ([, zip = '', place = '']) =>
        /^(99|07|98)/.test(zip) && /^\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+)?$/u.test(place),
    )
    .map(([, postcode = '', city = '']) => ({ postcode, city }))
  const last = [
    ...common.flatMap((name) => Array.from({ length: 25 }, () => name)),
    ...rare.filter((_, at) => at % 7 === 0),
  ]
  return { female: weighted('w'), male: weighted('m'), last, places: towns.slice(0, 40) }
}

const streets =
  'Hauptstraße;Bahnhofstr.;Gartenweg;Am Markt;Lindenallee;Schillerstraße;Goethestraße;Berliner Str.;Kirchgasse;Mühlenweg;Dorfstraße;Feldstraße;Rosenweg;Bergstraße;Weimarer Straße;Erfurter Straße;Ringstraße;Waldweg;An der Aue;Johannisstraße;Burgstraße;Neue Straße;Poststraße;Schulstraße;Wiesenweg'.split(
    ';',
  )

/** A shop of made-up cards with their true pairs: about a fifth of the customers stand there twice. */
export function germanCards(seed: number, customers: number): Judged[] {
  const names = readNames()
  const dice = createDice(seed)
  const cards: Judged[] = []
  let truth = 0
  const put = (card: Card, who: number) =>
    cards.push({ party: partyOf(card), truth: `${who}`, said: sayOf(card) })
  while (truth < customers) {
    const card = newCard(names, dice)
    const who = truth++
    put(card, who)
    if (dice.chance(0.22)) put(again(card, names, dice), who)
    for (const other of relatives(card, names, dice)) put(other, truth++)
  }
  return dice.shuffled(cards)
}

const sayOf = ({
  person: { firstName, lastName, nameSuffix, salutation, birthday },
  addresses,
  phones,
  emails,
}: Card) =>
  [
    firstName,
    lastName,
    nameSuffix,
    salutation,
    birthday ? `${birthday.day}.${birthday.month}.${birthday.year}` : '-',
    addresses[0]?.street,
    addresses[0]?.postcode,
    ...phones,
    ...emails,
  ].join(' | ')

function newCard(names: Names, dice: Dice): Card {
  const woman = dice.chance(0.55)
  const firstName = dice.pick(woman ? names.female : names.male)
  const both = dice.chance(0.08) ? `${firstName} ${dice.pick(woman ? names.female : names.male)}` : firstName
  const lastName = dice.pick(names.last)
  const place = dice.pick(names.places)
  const person = {
    firstName: both,
    lastName,
    nameSuffix: '',
    salutation: dice.chance(0.8) ? (woman ? ('ms' as const) : ('mr' as const)) : ('none' as const),
    birthday: dice.chance(0.75)
      ? { day: dice.from(1, 28), month: dice.from(1, 12), year: dice.from(1935, 2006) }
      : null,
  }
  const phones = [
    ...(dice.chance(0.6) ? [`0${dice.from(3600, 3699)} ${dice.from(10_000, 999_999)}`] : []),
    ...(dice.chance(0.65) ? [mobile(dice)] : []),
  ]
  const mail = `${firstName}.${lastName}`.toLowerCase().replace(/[^a-z.]/g, '')
  return {
    kind: 'person',
    groupName: '',
    people: [person],
    person,
    addresses: [{ street: `${dice.pick(streets)} ${dice.from(1, 90)}`, ...place, country: 'DE' }],
    phones,
    emails: dice.chance(0.5)
      ? [
          `${mail}${dice.chance(0.4) ? dice.from(1, 99) : ''}@${dice.pick(['web.de', 'gmx.de', 't-online.de', 'gmail.com'])}`,
        ]
      : [],
  }
}

const mobile = (dice: Dice) =>
  `01${dice.pick(['51', '60', '70', '72', '76'])} ${dice.from(1_000_000, 99_999_999)}`

/** The same customer as somebody else wrote the card, later or in a hurry. */
function again(card: Card, names: Names, dice: Dice): Card {
  let person = { ...card.person }
  let addresses = card.addresses
  let phones = dice.chance(0.75) || card.phones.length === 0 ? card.phones : [mobile(dice)]
  let emails = dice.chance(0.8) ? card.emails : []
  const kind = dice.weighted({
    plain: 20,
    nameSlip: 22,
    spelling: 10,
    swapped: 10,
    move: 14,
    marriage: 10,
    addressSlip: 12,
    birthSlip: 12,
    second: 6,
  })
  if (kind === 'nameSlip')
    person = dice.chance(0.5)
      ? { ...person, firstName: slipped(person.firstName, dice) }
      : { ...person, lastName: slipped(person.lastName, dice) }
  if (kind === 'spelling')
    person = { ...person, firstName: spelled(person.firstName), lastName: spelled(person.lastName) }
  if (kind === 'swapped') person = { ...person, firstName: person.lastName, lastName: person.firstName }
  if (kind === 'move' || (kind === 'marriage' && dice.chance(0.5)))
    addresses = [
      { street: `${dice.pick(streets)} ${dice.from(1, 90)}`, ...dice.pick(names.places), country: 'DE' },
    ]
  if (kind === 'marriage') {
    const married = dice.pick(names.last)
    person = { ...person, lastName: dice.chance(0.3) ? `${person.lastName}-${married}` : married }
    // Who is found again after a wedding is so by something of their own.
    person.birthday = card.person.birthday
    phones = card.phones
    emails = card.emails
    if (phones.length === 0 && emails.length === 0) addresses = card.addresses
    if (phones.length === 0 && emails.length === 0 && !person.birthday) person.lastName = card.person.lastName
  }
  // Who moves keeps something by which they are known; else nobody could tell.
  if (kind === 'move') {
    person.birthday = card.person.birthday
    if (!person.birthday) phones = card.phones
    if (!person.birthday && phones.length === 0) addresses = card.addresses
  }
  if (kind === 'addressSlip') addresses = addresses.map((one) => addressSlip(one, dice))
  if (kind === 'birthSlip' && person.birthday) person.birthday = birthSlip(person.birthday, dice)
  if (kind === 'second') person.firstName = person.firstName.split(' ')[0] ?? person.firstName
  const link = kind === 'move' || kind === 'marriage'
  if (!link && dice.chance(0.15)) person = { ...person, birthday: null }
  if (dice.chance(0.1)) person = { ...person, salutation: 'none' }
  return { ...card, person, people: [person], addresses, phones, emails }
}

const spelled = (name: string) =>
  name.replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').toUpperCase()

function addressSlip(one: Card['addresses'][number], dice: Dice): Card['addresses'][number] {
  if (dice.chance(0.4)) return { ...one, postcode: slippedDigit(one.postcode, dice) }
  if (dice.chance(0.3)) return { ...one, street: one.street.replace(/straße/, 'str.') }
  return { ...one, street: slipped(one.street, dice) }
}

function birthSlip({ day, month, year }: { day: number; month: number; year: number | null }, dice: Dice) {
  if (day <= 12 && dice.chance(0.4)) return { day: month, month: day, year }
  if (dice.chance(0.5)) return { day, month, year: (year ?? 1970) + dice.pick([-1, 1, 10, -10]) }
  return { day: Math.max(1, Math.min(28, day + dice.pick([-1, 1]))), month, year }
}

/** People who are not the same, however much they share: couples, siblings, twins, father and son, neighbours. */
function relatives(card: Card, names: Names, dice: Dice): Card[] {
  const { person } = card
  const born = { day: dice.from(1, 28), month: dice.from(1, 12) }
  const year = person.birthday?.year ?? 1960
  const home = (other: Partial<Card['person']>): Card => {
    const one = { ...person, ...other }
    const own = dice.chance(0.5) ? [mobile(dice)] : []
    return {
      ...card,
      person: one,
      people: [one],
      phones: [...card.phones.filter((line) => line.startsWith('03')), ...own],
      emails: dice.chance(0.1) ? card.emails : [],
    }
  }
  const woman = person.salutation === 'ms'
  const otherFirst = (list: string[]) => {
    let name = dice.pick(list)
    // No parents call two children Luise and Louise.
    while (nameWords(name)[0]?.sound === nameWords(person.firstName)[0]?.sound) name = dice.pick(list)
    return name
  }
  const all: Card[] = []
  if (dice.chance(0.18))
    all.push(
      home({
        firstName: otherFirst(woman ? names.male : names.female),
        salutation: woman ? 'mr' : 'ms',
        birthday: { ...born, year: year + dice.from(-6, 6) },
      }),
    )
  if (dice.chance(0.06))
    all.push(
      home({
        firstName: otherFirst(woman ? names.female : names.male),
        birthday: { ...born, year: year + dice.from(-8, 8) },
      }),
    )
  if (person.birthday && dice.chance(0.03))
    all.push(home({ firstName: otherFirst(woman ? names.female : names.male) }))
  if (dice.chance(0.03)) {
    const birthday = person.birthday ? { ...born, year: year + dice.from(20, 38) } : null
    if (birthday) all.push(home({ birthday, nameSuffix: dice.chance(0.4) ? 'jun.' : '' }))
  }
  return all
}
