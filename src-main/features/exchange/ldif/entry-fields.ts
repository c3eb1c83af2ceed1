import { headerKey } from '@shared/features/exchange/header-key'
import type { LabelledField } from '@shared/features/exchange/labelled-field'
import type { Target } from '@shared/features/exchange/targets'
import { exchange as texts } from '@shared/texts/de/exchange'
import type { LdifEntry } from './read-ldif'

/** Attributes of inetOrgPerson (RFC 2798) and of Mozilla's and Thunderbird's address books. */
const targets: Record<string, Target> = {
  givenname: 'firstName',
  sn: 'lastName',
  surname: 'lastName',
  cn: 'displayName',
  commonname: 'displayName',
  displayname: 'displayName',
  mail: 'email',
  mozillasecondemail: 'emailOther',
  xmozillasecondemail: 'emailOther',
  telephonenumber: 'phoneWork',
  homephone: 'phoneHome',
  mobile: 'mobile',
  cellphone: 'mobile',
  facsimiletelephonenumber: 'fax',
  fax: 'fax',
  street: 'workStreet',
  streetaddress: 'workStreet',
  mozillaworkstreet2: 'workExtra',
  postofficebox: 'workPoBox',
  l: 'workCity',
  locality: 'workCity',
  st: 'workRegion',
  region: 'workRegion',
  postalcode: 'workPostcode',
  c: 'workCountry',
  countryname: 'workCountry',
  mozillahomestreet: 'homeStreet',
  mozillahomestreet2: 'homeExtra',
  mozillahomelocalityname: 'homeCity',
  mozillahomestate: 'homeRegion',
  mozillahomepostalcode: 'homePostcode',
  mozillahomecountryname: 'homeCountry',
  title: 'role',
  ou: 'department',
  department: 'department',
  departmentnumber: 'department',
  orgunit: 'department',
  o: 'company',
  company: 'company',
  mozillaworkurl: 'website',
  workurl: 'website',
  mozillahomeurl: 'website',
  homeurl: 'website',
  labeleduri: 'website',
  birthyear: 'birthYear',
  birthmonth: 'birthMonth',
  birthday: 'birthDay',
  description: 'note',
  personaltitle: 'title',
  employeenumber: 'number',
  generationqualifier: 'suffix',
}

/** What only serves the directory. */
const ofTheDirectory = new Set([
  'objectclass',
  'modifytimestamp',
  'createtimestamp',
  'changetype',
  'entryuuid',
])

/** The values of an entry in their order, each under its kind; what no rule knows goes to the note under its name. */
export function entryFields({ attributes }: LdifEntry, lists: readonly string[]): LabelledField[] {
  const fields = attributes.flatMap(({ name, value }): LabelledField[] => {
    if (ofTheDirectory.has(name) || value.trim() === '') return []
    const target = targets[name] ?? 'noteLabelled'
    const words = texts.ldifAttributes as Record<string, string>
    return [
      { header: words[name] ?? (target === 'noteLabelled' ? name : texts.targets[target]), target, value },
    ]
  })
  const tags = lists.map((value) => ({ header: texts.targets.tags, target: 'tags' as const, value }))
  return [...fields, ...tags]
}

/** Whether an entry is a list of others, as address books keep them. */
export function isList({ attributes }: LdifEntry): boolean {
  return attributes.some(
    ({ name, value }) =>
      name === 'objectclass' && /^(groupofnames|groupofuniquenames|mozillaablist)$/i.test(value.trim()),
  )
}

/** A list's name, and by what its members are named. */
export function listOf({ attributes }: LdifEntry): { name: string; members: string[] } {
  const name = attributes.find((attribute) => attribute.name === 'cn')?.value ?? ''
  const members = attributes.filter((attribute) => /^(unique)?member$/.test(attribute.name))
  return { name: name.trim().slice(0, 60), members: members.map(({ value }) => dnKey(value)) }
}

export function dnKey(dn: string): string {
  return headerKey(dn)
}
