import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'
import { NearNote } from './NearNote'

const { postcodes } = texts()

/** Conditions on where somebody lives. */
export const postcodeLeafUis: { near: LeafUi<LeafOf<'near'>> } = {
  near: {
    topic: 'place',
    starts: () => [{ leaf: { type: 'near', place: '', km: 10 } }],
    fields: [
      { as: 'number', key: 'km', label: postcodes.km, most: 1000 },
      { as: 'text', key: 'place', label: postcodes.place, limit: 120, placeholder: postcodes.placeholder },
    ],
    Note: NearNote,
  },
}
