import type { Staff } from '@shared/features/staff/contract'

type Known = Pick<Staff, 'id' | 'name' | 'initials'>

/** How staff are named in our files, and who is meant by what stands there. */
export type StaffNames = {
  /** The name; with the initials behind it where several are called so. Empty for nobody. */
  nameOf: (id: number | null) => string
  /** Who is called so, or has these initials; undefined for a stranger. */
  find: (text: string) => number | undefined
}

/** `staff` in the order in which a name is given to the first of several: who works here before who has left. */
export function staffNames(staff: readonly Known[]): StaffNames {
  const names = new Map(staff.map((one) => [one.id, nameAmong(one, staff)]))
  const byText = new Map<string, number>()
  const keys = [(one: Known) => names.get(one.id) ?? '', nameAlone, ({ initials }: Known) => initials]
  for (const key of keys)
    for (const one of staff) if (!byText.has(folded(key(one)))) byText.set(folded(key(one)), one.id)
  return {
    nameOf: (id) => (id === null ? '' : (names.get(id) ?? '')),
    find: (text) => byText.get(folded(text)),
  }
}

const nameAlone = ({ name }: Known) => name

function nameAmong(one: Known, staff: readonly Known[]): string {
  const alone = staff.filter(({ name }) => folded(name) === folded(one.name)).length === 1
  return alone ? one.name : `${one.name} (${one.initials})`
}

function folded(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase()
}
