import { addressTargets, type Place, type Target, targets } from '@shared/features/exchange/targets'
import { texts } from '@shared/texts'
import { fieldValue, newFieldValue } from './column-target'

type Group = keyof ReturnType<typeof texts>['importPage']['groups']

const named: Partial<Record<Target, Group>> = {
  number: 'name',
  company: 'name',
  contactName: 'name',
  salutation: 'name',
  title: 'name',
  firstName: 'name',
  middleName: 'name',
  lastName: 'name',
  suffix: 'name',
  fullName: 'name',
  fullNameLastFirst: 'name',
  displayName: 'name',
  role: 'name',
  department: 'name',
  birthday: 'birthday',
  birthYear: 'birthday',
  birthMonth: 'birthday',
  birthDay: 'birthday',
  addressLabel: 'main',
  formattedAddress: 'main',
  phone: 'contact',
  phoneHome: 'contact',
  phoneWork: 'contact',
  phoneOther: 'contact',
  mobile: 'contact',
  fax: 'contact',
  phoneLabel: 'contact',
  email: 'contact',
  emailHome: 'contact',
  emailWork: 'contact',
  emailOther: 'contact',
  emailLabel: 'contact',
  website: 'contact',
  cardNumber: 'name',
  ownSalutation: 'terms',
  addressForm: 'terms',
  preferredChannel: 'terms',
  acquisition: 'terms',
  responsible: 'terms',
  specialTerms: 'terms',
  paymentRemark: 'terms',
  state: 'terms',
  customerSince: 'terms',
  adObjection: 'terms',
  adAllowed: 'terms',
  points: 'opening',
  stamps: 'opening',
  voucherCode: 'opening',
  voucherValue: 'opening',
  lastPurchase: 'opening',
  turnover: 'opening',
  poBoxPostcode: 'main',
}
const places = new Map<Target, Place>(addressTargets.map(({ target, place }) => [target, place]))
const order: readonly Group[] = [
  'name',
  'main',
  'contact',
  'birthday',
  'terms',
  'opening',
  'more',
  'home',
  'work',
  'delivery',
  'billing',
  'other',
]

/** Where a column can go, by its German name, as the options of a select: „Nicht übernehmen“, then groups. */
export function targetOptions() {
  const { exchange, importPage } = texts()
  const option = (target: Target) => ({ value: target, label: exchange.targets[target] })
  const groups = order.map((group) => ({
    group: importPage.groups[group],
    items: targets
      .filter((target) => target !== 'ignore' && target !== 'field' && groupOf(target) === group)
      .map(option),
  }))
  return [option('ignore'), ...groups]
}

type Fields = readonly { id: number; name: string; archived: boolean }[]

/** Own fields of the card as further targets, and the making of a new one. */
export function fieldOptions(fields: Fields) {
  const { importPage } = texts()
  const items = fields
    .filter(({ archived }) => !archived)
    .map(({ id, name }) => ({ value: fieldValue(id), label: name }))
  return [
    {
      group: importPage.fieldTargets,
      items: [...items, { value: newFieldValue, label: importPage.newField }],
    },
  ]
}

function groupOf(target: Target): Group {
  return named[target] ?? places.get(target) ?? 'more'
}
