import { PlaceDocuments } from '@renderer/features/documents'
import { type Thing, thingTitle } from '@shared/features/things/thing'
import type { ComponentType } from 'react'

/** `closed`: nothing is added, as the card lies in the trash. */
type Props = { thing: Thing; closed: boolean }

/** Photos and papers: of the damage, the warranty. */
function ThingDocuments({ thing, closed }: Props) {
  const place = { customerId: thing.customerId, thingId: thing.id }
  return <PlaceDocuments place={place} name={thingTitle(thing)} closed={closed} />
}

/** What other features hang on a thing, below what is known of it. */
export const thingParts: readonly ComponentType<Props>[] = [ThingDocuments]
