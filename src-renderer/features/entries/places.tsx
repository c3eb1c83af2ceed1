import { PlaceDocuments } from '@renderer/features/documents'
import type { Entry } from '@shared/features/entries/entry'
import type { ComponentType } from 'react'
import { entryTitle } from './entry-title'

/** `closed`: nothing is added, as the card lies in the trash. */
type Props = { entry: Entry; closed: boolean }

/** Photos and files: of the result, of the recipe. */
function EntryDocuments({ entry, closed }: Props) {
  const place = { customerId: entry.customerId, entryId: entry.id }
  return <PlaceDocuments place={place} name={entryTitle(entry)} closed={closed} />
}

/** What other features hang on an entry, below what stands in it. */
export const entryParts: readonly ComponentType<Props>[] = [EntryDocuments]
