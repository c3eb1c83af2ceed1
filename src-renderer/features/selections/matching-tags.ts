import { tagKey } from '@shared/features/customers/rules'

/** The tags that contain what is typed: first the one that is it, then those that begin with it. */
export function matchingTags<T extends { name: string }>(tags: readonly T[], typed: string): T[] {
  const wanted = tagKey(typed)
  const rank = ({ name }: T) => {
    const key = tagKey(name)
    return key === wanted ? 0 : key.startsWith(wanted) ? 1 : 2
  }
  return tags.filter(({ name }) => tagKey(name).includes(wanted)).sort((a, b) => rank(a) - rank(b))
}
