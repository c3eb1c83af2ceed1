import { readCards } from '@main/features/customers'
import { placeFile, writeContent } from '@main/features/documents'
import { ownCardReader } from '@main/features/exchange/own-cards'
import { readPhoto } from '@main/features/exchange/own-document-store'
import { createFieldMaker } from '@main/features/exchange/own-fields-make'
import {
  type OwnWriting,
  type Written,
  writeOwnBatch,
  writeOwnGroups,
} from '@main/features/exchange/own-import-batch'
import type { OwnRow } from '@main/features/exchange/own-read-task'
import { type StaffNames, staffNames } from '@main/features/exchange/own-staff'
import { readExportedFields } from '@main/features/exchange/own-values-read'
import { CardFields, type CardInput, LostReason } from '@shared/features/customers/card'
import { Stage } from '@shared/features/customers/stage'
import type { OwnCard, OwnConsent, OwnField, OwnPerson, OwnValue } from '@shared/features/exchange/own-card'
import { emptyOwnCard, nobody } from '@shared/features/exchange/own-draft'
import type { Photo } from '@shared/features/exchange/own-vcard'
import { pngBytes } from './documents'
import type { TestApp } from './test-app'

/** Own fields of each type, one of them specially protected. */
const ownFields: OwnField[] = (
  [
    ['Vorlieben', 'Lieblingswein', 'text', ''],
    ['Maße', 'Bund [innen]', 'number', 'cm'],
    ['Maße', 'Gemessen am', 'date', ''],
    ['Maße', 'Schuhgröße', 'choice', ''],
    ['Vorlieben', 'Hobbys, Sport', 'choices', ''],
    ['Vorlieben', 'Hat einen Hund', 'yesNo', ''],
  ] as const
).map(([group, name, type, unit]) => ({ group, name, type, unit, sensitive: false, legalBasis: '' }))
ownFields.push({
  ...{ group: 'Gesundheit', name: 'Allergie', type: 'text', unit: '' },
  ...{ sensitive: true, legalBasis: 'Art. 9 (2) a: Einwilligung, Ordner 3' },
})

/** Who works in the shop; two of them have the same name, and one has left. */
export const generatedStaff = [
  { name: 'Ute Klos', initials: 'UK' },
  { name: 'Ute Klos', initials: 'UK2' },
  { name: 'Jan Öztürk', initials: 'JÖ' },
]
const responsibles = ['Ute Klos (UK)', 'Ute Klos (UK2)', 'Jan Öztürk', '']

/** The beginning of a JPEG of 16 × 16 pixels: enough to tell what it is. */
const jpegStart = Buffer.from('ffd8ffc00011080010001003012200021101031101', 'hex')

/** A tiny picture, a PNG and a JPEG in turn, no two of them the same. */
export function photoOf(n: number): Photo {
  if (n % 2 === 0)
    return {
      mediaType: 'image/png',
      base64: pngBytes(2, 2, [n % 256, n >> 8, 9]).toString('base64'),
    }
  const bytes = Buffer.concat([jpegStart, Buffer.from(`${n}`), Buffer.from('ffd9', 'hex')])
  return { mediaType: 'image/jpeg', base64: bytes.toString('base64') }
}

/** Texts that break files which are written carelessly. */
const nasty = [
  "=cmd|' /C calc'!A0",
  '"Zitat"; mit, allem\tund | Strich: so \\ fertig',
  'Zeile eins\nZeile zwei\n\n=1+1',
  '👩‍👩‍👧 Ünïcödé ẞ Ł ş 漢字',
  'שלום\u200f rechts\u200e links',
  "'=schon geschützt",
  '+49 (0)351 / 22-33',
  '-5;@x;"a""b"',
  '_x000D_ und <b>&amp;</b>',
  'gewöhnlicher Text',
]

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T
const line = (n: number, what: string) =>
  `${pick(nasty, n).replace(/\s+/g, ' ').trim()} ${what} ${n}`.slice(0, 180)
const day = (n: number) => new Date(Date.UTC(1950, 0, 1) + n * 86_400_000 * 11).toISOString().slice(0, 10)

function someone(n: number) {
  const [year, month, date] = day(n).split('-').map(Number)
  return {
    salutation: pick(['ms', 'mr', 'none'] as const, n),
    title: pick(['', 'Dr.', 'Prof. Dr.'], n),
    firstName: line(n, 'Vor'),
    lastName: line(n + 3, 'Nach'),
    nameSuffix: pick(['', 'MBA'], n),
    addressForm: pick(['formal', 'informal'] as const, n),
    birthday: { day: date ?? 1, month: month ?? 1, year: n % 3 === 0 ? null : (year ?? null) },
    child: n % 7 === 0,
  }
}

function member(n: number) {
  return {
    ...someone(n),
    role: line(n, 'Rolle'),
    adObjection: n % 4 === 0,
    phones: [{ label: pick(['mobile', 'work'] as const, n), number: `0171 ${1000 + n}` }],
    emails: [{ label: pick(['work', 'home'] as const, n), address: `m${n}@beispiel.example` }],
    since: day(1500 + (n % 500)),
    leftOn: n % 5 === 0 ? day(2100 + (n % 100)) : null,
  }
}

function fieldsOf(n: number): CardInput {
  return {
    kind: 'person',
    number: `K-${String(n).padStart(5, '0')}`,
    cardNumbers: [
      { label: 'card', number: `40000${n}` },
      { label: 'former', number: `alt ${n}` },
    ],
    addresses: [
      {
        label: pick(['home', 'work'] as const, n),
        street: line(n, 'Weg'),
        postcode: '01067',
        city: 'Dresden',
        toOn: '2020-12-31',
      },
      {
        ...{ label: 'main', extra: line(n, 'Zusatz'), street: `Gänsemarkt ${n}`, postcode: '02826' },
        ...{ city: 'Görlitz', country: 'DE', fromOn: '2021-01-01' },
      },
      {
        label: 'billing',
        poBox: '12 34',
        poBoxPostcode: '01001',
        postcode: '8010',
        city: 'Graz',
        country: 'AT',
      },
      { label: 'delivery', street: `Rue ${n}`, postcode: 'L-1234', city: 'Esch', country: 'LU' },
    ],
    phones: (['mobile', 'phone', 'fax', 'work', 'home', 'other'] as const).map((label, at) => ({
      label,
      number: `${pick(['+49 351', '0351', '=0351'], at)} ${n}${at}`,
    })),
    emails: (['main', 'home', 'work', 'other'] as const).map((label) => ({
      label,
      address: `${label}.${n}@beispiel.example`,
    })),
    webAddresses: (['website', 'instagram', 'facebook', 'linkedin', 'xing', 'other'] as const).map(
      (label) => ({
        label,
        url: `https://www.beispiel.example/${label}/${n}?a=1,2;b=\\3`,
      }),
    ),
    tags: ['Stamm, kunde', `Wein\\${n % 9}`, 'Zeitung'],
    note: `${pick(nasty, n)}\n${pick(nasty, n + 1)}`,
    customerSince: day(1800 + (n % 300)),
    preferredChannel: pick(['letter', 'email', 'phone', 'sms', 'messenger'] as const, n),
    ownSalutation: line(n, 'Liebe'),
    source: line(n + 1, 'über'),
    specialTerms: pick(nasty, n + 2).trim(),
    paymentRemark: pick(nasty, n + 4).trim(),
    adObjection: n % 6 === 0,
  }
}

function valuesOf(n: number): Map<number, OwnValue> {
  return new Map<number, OwnValue>([
    [0, { type: 'text', text: pick(nasty, n).trim() }],
    [1, { type: 'number', number: n % 2 === 0 ? -n - 0.25 : n * 1.1 }],
    [2, { type: 'date', date: day(n % 2000) }],
    [3, { type: 'choice', words: [pick(['41', '42', '43, weit'], n)] }],
    [4, { type: 'choices', words: pick([['Lesen'], ['Lesen', 'Wandern, Berge'], ['Tanz\\en']], n) }],
    [5, { type: 'yesNo', yes: n % 2 === 0 }],
    [6, { type: 'text', text: line(n, 'Nüsse') }],
  ])
}

function consent(person: number | null, n: number): OwnConsent[] {
  const said = { status: 'given', basis: 'consent', on: day(2000 + (n % 400)), source: 'form' } as const
  const words = { sourceWords: line(n, 'Stand'), evidence: `Ordner ${n}` }
  return [
    { person, channel: 'email', purpose: 'advertising', newsletter: '', ...said, ...words },
    { person, channel: 'email', purpose: 'newsletter', newsletter: 'Weinbrief', ...said, ...words },
    { person, channel: 'any', purpose: 'passingOn', newsletter: '', ...said, status: 'withdrawn', ...words },
  ]
}

/** So many cards of every kind with every field filled; each fourth group counts customers with own cards among its people. */
export function generatedCards(count: number): OwnCard[] {
  return Array.from({ length: count }, (_, n): OwnCard => {
    const kind = n % 10 === 9 ? 'club' : n % 5 === 3 ? 'household' : n % 5 === 4 ? 'company' : 'person'
    const base = fieldsOf(n)
    const lone = kind === 'person'
    const cardNumber = (back: number) => `K-${String(n - back).padStart(5, '0')}`
    const joined = kind === 'club' || n % 20 === 3
    const inline = kind === 'club' ? [] : [member(n), member(n + 1), ...(n % 10 === 4 ? [member(n + 2)] : [])]
    const people = lone ? [someone(n)] : inline
    const own: OwnPerson[] = people.map((_, at) =>
      lone
        ? nobody
        : {
            ...nobody,
            ...(at === 1 && n % 3 === 0 ? { deceased: true, diedOn: day(2000) } : {}),
            objectionOn: inline[at]?.adObjection ? day(2300 + (n % 50)) : null,
          },
    )
    const card = CardFields.parse({ ...base, kind, people, groupName: lone ? '' : line(n, 'Haus') })
    if (lone && card.people[0]) card.people[0].adObjection = card.adObjection
    const links = joined ? (kind === 'club' ? [4, 7, 8] : [3]) : []
    for (const back of links) {
      card.people.push({
        ...CardFields.parse({ ...base, people: [{ role: 'Mitglied', since: day(1700) }] }).people[0]!,
      })
      own.push({ ...nobody, cardNumber: cardNumber(back) })
    }
    const state = pick(['active', 'moved', 'lost', 'restricted', 'deceased'] as const, n % 13)
    const minimal = n % 17 === 5
    return {
      ...emptyOwnCard(),
      card,
      people: own,
      state,
      stateOn: state === 'active' ? null : day(2400),
      stateReason: state === 'lost' ? pick(LostReason.options, n) : null,
      stateNote: state === 'lost' ? line(n, 'geht zu') : '',
      adObjectionOn: card.adObjection ? day(2450) : null,
      stage: pick([null, ...Stage.options], n),
      responsible: pick(responsibles, n),
      consents:
        kind === 'person'
          ? consent(0, n)
          : kind === 'company'
            ? [...consent(null, n), ...consent(0, n + 1)]
            : [],
      minimal,
      values: minimal ? new Map() : valuesOf(n),
    }
  })
}

/** Has those work in a shop who look after the generated cards. */
export async function hireStaff(shop: TestApp): Promise<StaffNames> {
  for (const one of generatedStaff) await shop.client.staff.add(one)
  const { staff } = await shop.client.staff.list()
  const last = staff.find(({ initials }) => initials === 'JÖ')
  await shop.client.staff.setArchived({ id: last?.id ?? 0, archived: true })
  return staffNames(staff)
}

/** Puts cards into a shop, quicker than by its forms. */
export async function fillWith(shop: TestApp, cards: readonly OwnCard[]): Promise<void> {
  const { core } = shop.app
  const fields = createFieldMaker()
  const writing: OwnWriting = {
    stamp: { now: core.clock.now().toISOString(), today: core.clock.today(), pattern: 'K-{0000}' },
    ...{ actor: 'MK', fields },
  }
  const staff = await hireStaff(shop)
  const rows = cards.map(
    (own, line): OwnRow => ({
      line,
      own: { ...own, values: [...own.values] },
      photo: line % 5 < 2 ? photoOf(line) : null,
      wholeNote: null,
      responsibleId: staff.find(own.responsible) ?? null,
      derived: null,
      known: null,
    }),
  )
  const isJoined = ({ own }: OwnRow) =>
    own.card.kind === 'club' || own.people.some(({ cardNumber }) => cardNumber !== '')
  const operationId = await core.operations.begin({ kind: 'test', label: '', actor: 'MK' })
  await core.operations.step(operationId, (tx) => fields.provide(tx, ownFields))
  const at = core.clock.now().toISOString()
  const put = async ({ files }: Written) => {
    for (const { customerId, file, content } of files) {
      const contentId = await writeContent(core, customerId, content)
      await core.operations.step(operationId, (tx) =>
        placeFile(tx, { customerId, contentId, file, at, actor: 'MK' }),
      )
    }
  }
  const write = async (part: OwnRow[], how: typeof writeOwnBatch) => {
    for (let at = 0; at < part.length; at += 200)
      await put(await core.operations.step(operationId, (tx) => how(tx, part.slice(at, at + 200), writing)))
  }
  await write(
    rows.filter((row) => !isJoined(row)),
    writeOwnBatch,
  )
  await write(rows.filter(isJoined), writeOwnGroups)
  await core.operations.finish(operationId)
}

/** All cards of a shop as they travel, by number, with their own fields by name, and their photos. */
export async function cardsOf(shop: TestApp): Promise<Map<string, unknown>> {
  const { core } = shop.app
  const db = core.read()
  const ids: number[] = []
  for (let offset = 0; ; offset += 500) {
    const { rows } = await shop.client.customers.list({ offset, limit: 500 })
    if (rows.length === 0) break
    ids.push(...rows.map(({ id }) => id))
  }
  const groups = await shop.client.fields.groups({ owner: { on: 'card' } })
  const guarded = groups.flatMap(({ fields }) =>
    fields.filter(({ sensitive }) => sensitive).map(({ id }) => id),
  )
  const fields = await readExportedFields(db, { ownFields: true, protectedFieldIds: guarded })
  const read = await ownCardReader(db, {
    purpose: 'internal',
    third: false,
    today: core.clock.today(),
    fields,
  })
  const found = new Map<string, unknown>()
  for (let at = 0; at < ids.length; at += 250)
    for (const { id, own } of await read(await readCards(db, ids.slice(at, at + 250)), () => {}))
      found.set(own.card.number, {
        ...own,
        photo: await readPhoto(db, id),
        values: Object.fromEntries(
          [...own.values].map(([place, value]) => [fields[place]?.own.name ?? '', value] as const).toSorted(),
        ),
      })
  return found
}
