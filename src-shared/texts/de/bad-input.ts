import { type BodyRefusal, bodyLimits } from '@shared/features/letters/rich-text-limits'
import { count } from '../numbers'
import { cardForm } from './card-form'
import type { ErrorText } from './error-text'
import { gifts } from './gifts'
import { ui } from './ui'

/** What a check says of one value: where it stands in the call, and what is wrong with it. */
type Issue = {
  path?: readonly unknown[]
  code?: unknown
  origin?: unknown
  maximum?: unknown
  params?: unknown
}

/** What the fields are called on the page, by the names that they have in a call. */
const names: Record<string, string> = {
  salutation: cardForm.salutation,
  firstName: cardForm.firstName,
  lastName: cardForm.lastName,
  nameSuffix: cardForm.nameSuffix,
  role: cardForm.role,
  birthday: cardForm.birthday,
  groupName: cardForm.companyName,
  extra: cardForm.extra,
  street: cardForm.street,
  poBox: cardForm.poBox,
  poBoxPostcode: cardForm.poBoxPostcode,
  postcode: ui.postcode,
  city: ui.city,
  fromOn: cardForm.fromOn,
  toOn: cardForm.toOn,
  phones: cardForm.phone(1),
  emails: cardForm.email(1),
  webAddresses: cardForm.web(1),
  cardNumbers: cardForm.cardNumber(1),
  tags: cardForm.tags,
  note: cardForm.note,
  customerSince: cardForm.customerSince,
  ownSalutation: cardForm.ownSalutation,
  specialTerms: cardForm.specialTerms,
  paymentRemark: cardForm.paymentRemark,
  number: cardForm.number,
  text: 'Text',
  name: 'Name',
  title: 'Titel',
  subject: 'Betreff',
  body: 'Brieftext',
  category: 'Gruppe',
  on: 'Tag',
  dueOn: 'Fällig am',
  untilOn: 'Bis',
  keepUntil: 'Aufbewahren bis',
  year: gifts.year,
}

/** The refusal of a call whose input does not fit: names the field where it is known. */
export function badInput(data: unknown): ErrorText {
  const [issue] = issuesOf(data)
  const kept = 'Es wurde nichts geändert. Was Sie geschrieben haben, steht noch da.'
  const ofBody = issue && bodyRefused[reasonOf(issue)]
  if (ofBody) return { title: ofBody.title, text: `${kept} ${ofBody.text}` }
  const name = issue && nameOf(issue)
  if (!name) return { title: 'Eine Angabe passt nicht.', text: `${kept} Bitte prüfen Sie die Felder.` }
  if (issue.code === 'too_big' && issue.origin === 'string' && typeof issue.maximum === 'number')
    return {
      title: `„${name}“ ist zu lang.`,
      text: `${kept} Höchstens ${count(issue.maximum)} Zeichen sind möglich.`,
    }
  return { title: `„${name}“ passt nicht.`, text: `${kept} Bitte prüfen Sie dieses Feld.` }
}

/** Why the text of a letter is refused as a whole. */
const bodyRefused: Record<string, ErrorText> = {
  conditionsTooDeep: {
    title: 'Zu viele Bedingungen stehen ineinander.',
    text: `Höchstens ${bodyLimits.conditions} sind möglich. Stellen Sie die innerste neben die anderen.`,
  },
  tooDeep: {
    title: 'Im Brieftext ist zu viel ineinander verschachtelt.',
    text: 'Nehmen Sie Listen oder Tabellen heraus, die in anderen stehen.',
  },
  tooLong: {
    title: 'Der Brieftext ist zu lang.',
    text: `Höchstens ${count(bodyLimits.characters)} Zeichen und ${count(bodyLimits.nodes)} Teile sind möglich.`,
  },
  tooManyImages: {
    title: 'Im Brief stehen zu viele Bilder.',
    text: `Höchstens ${bodyLimits.images} sind möglich.`,
  },
} satisfies Record<BodyRefusal, ErrorText>

function reasonOf({ code, params }: Issue): string {
  const reason = typeof params === 'object' && params !== null && 'reason' in params ? params.reason : ''
  return code === 'custom' && typeof reason === 'string' ? reason : ''
}

function issuesOf(data: unknown): Issue[] {
  const issues = typeof data === 'object' && data !== null && 'issues' in data ? data.issues : []
  return Array.isArray(issues) ? (issues as Issue[]) : []
}

const lists = ['phones', 'emails', 'webAddresses', 'cardNumbers']

/** The name nearest to the value: of `card.phones.0.number` the number of a phone. */
function nameOf({ path = [] }: Issue): string | undefined {
  const keys = path.filter((key): key is string => typeof key === 'string')
  const list = keys.find((key) => lists.includes(key))
  return names[list ?? keys.findLast((key) => key in names) ?? '']
}
