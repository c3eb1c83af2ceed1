import type { Entry } from '@shared/features/entries/entry'
import { entryParts } from './places'

/** What other features hang on an entry; `closed`: nothing is added. */
export function EntryParts({ entry, closed }: { entry: Entry; closed: boolean }) {
  return entryParts.map((Part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change.
    <Part key={index} entry={entry} closed={closed} />
  ))
}
