import type {
  ConsentBasis,
  ConsentChannel,
  ConsentPurpose,
  ConsentSource,
  ConsentStatus,
} from '@shared/features/consents/consent'
import { type CivilDate, partsOf } from '@shared/kernel/civil-date'
import { type Random, weighted } from '../random'
import { dayBetween, instantOn, type Known, type Often } from './setting'

export type DemoConsent = {
  /** Null: the card itself, which is that of a person or company. */
  person: number | null
  purpose: ConsentPurpose
  channel: ConsentChannel
  /** Which of the newsletters of this channel, by chance. */
  newsletter: number | null
  status: ConsentStatus
  basis: ConsentBasis
  on: CivilDate
  source: ConsentSource
  sourceWords: string
  evidence: string
  at: string
}

const pickSource = weighted<ConsentSource>([
  ['form', 50],
  ['oral', 25],
  ['phone', 12],
  ['email', 10],
  ['other', 3],
])

/** What the grown-ups of a card said to being written to and called; who objects has said no to all of it. */
export function consentsOf(
  known: Known & { died: { person: number }[] },
  often: Often,
  random: Random,
): DemoConsent[] {
  const { card } = known
  if (card.kind === 'company')
    return [...presumed(known, often, random), ...ofPeople(known, 0.15, often, random)]
  return ofPeople(known, 0.32, often, random)
}

function ofPeople(
  { card, adults, died, today, since }: Parameters<typeof consentsOf>[0],
  share: number,
  often: Often,
  random: Random,
): DemoConsent[] {
  return adults.flatMap((place) => {
    if (died.some(({ person }) => person === place) || !often(share, share + 0.15)) return []
    const person = card.kind === 'person' ? null : place
    const on = dayBetween(since, today, random)
    const objects = card.adObjection || card.people[place]?.adObjection === true
    return objects ? refusals(person, on, today, random) : answers(person, on, today, random)
  })
}

/** A sheet that was filled in, or a word at the counter. */
function answers(person: number | null, on: CivilDate, today: CivilDate, random: Random): DemoConsent[] {
  const source = pickSource(random)
  const how = howSaid(source, on, random)
  const at = instantOn(on, today, random)
  const said = (purpose: ConsentPurpose, channel: ConsentChannel, yes: number): DemoConsent => ({
    ...{ person, purpose, channel, newsletter: null, basis: 'consent', on, at, ...how },
    status: random.chance(yes) ? 'given' : 'refused',
  })
  const byMail = said('advertising', 'email', 0.75)
  const list = [byMail]
  if (byMail.status === 'given' && random.chance(0.1))
    list[0] = {
      ...byMail,
      basis: 'existingCustomer',
      source: 'other',
      sourceWords: 'beim Kauf, mit Hinweis',
      evidence: '',
    }
  if (random.chance(0.5)) list.push({ ...said('newsletter', 'email', 0.85), newsletter: random.next() })
  if (source !== 'form') return withSecondThoughts(list, today, random)
  list.push(said('advertising', 'phone', 0.35))
  if (random.chance(0.3)) list.push(said('advertising', 'messenger', 0.5))
  list.push(said('profiling', 'any', 0.6))
  if (random.chance(0.5)) list.push(said('quoting', 'any', 0.5))
  if (random.chance(0.15)) list.push(said('passingOn', 'any', 0.1))
  return withSecondThoughts(list, today, random)
}

/** Some take back later what they gave. */
function withSecondThoughts(list: DemoConsent[], today: CivilDate, random: Random): DemoConsent[] {
  const [first] = list
  if (first?.status !== 'given' || !random.chance(0.07)) return list
  const on = dayBetween(first.on, today, random)
  const words = { source: random.pick(['phone', 'email', 'oral'] as const), sourceWords: '', evidence: '' }
  const at = instantOn(on, today, random)
  return [...list, { ...first, ...words, status: 'withdrawn', basis: 'consent', on, at }]
}

function refusals(person: number | null, on: CivilDate, today: CivilDate, random: Random): DemoConsent[] {
  const how = howSaid(random.pick(['oral', 'phone', 'email'] as const), on, random)
  return (['email', 'phone'] as const).map((channel) => ({
    ...{ person, purpose: 'advertising', channel, newsletter: null, status: 'refused', basis: 'consent', on },
    ...how,
    at: instantOn(on, today, random),
  }))
}

/** A company may be called where its consent may be presumed, with a reason. */
function presumed({ today, since }: Known, often: Often, random: Random): DemoConsent[] {
  if (!often(0.2, 0.3)) return []
  const on = dayBetween(since, today, random)
  const evidence = random.pick(['bestellt jede Woche am Telefon', 'hat um Rückruf bei Angeboten gebeten'])
  return [
    {
      ...{ person: null, purpose: 'advertising', channel: 'phone', newsletter: null, status: 'given' },
      ...{ basis: 'presumed', on, source: 'phone', sourceWords: '', evidence },
      at: instantOn(on, today, random),
    },
  ]
}

function howSaid(source: ConsentSource, on: CivilDate, random: Random) {
  const sheet = `Ordner ${partsOf(on).year}, Blatt ${random.int(1, 180)}`
  return {
    source,
    sourceWords: source === 'other' ? 'auf der Weihnachtsfeier' : '',
    evidence: source === 'form' ? sheet : '',
  }
}
