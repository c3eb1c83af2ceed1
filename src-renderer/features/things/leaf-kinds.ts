import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

const { leaves: t } = texts()

/** Conditions on things that somebody has. */
export const thingLeafUis: { thing: LeafUi<LeafOf<'thing'>> } = {
  thing: {
    topic: 'hanging',
    starts: () => [{ leaf: { type: 'thing', kindId: null, serial: '' } }],
    fields: [
      {
        as: 'choice',
        key: 'kindId',
        label: t.which,
        options: ({ names }) => [
          { value: null, label: t.any },
          ...names.thingKinds.map(({ id, name }) => ({ value: id, label: name })),
        ],
      },
      { as: 'text', key: 'serial', label: t.serial, limit: 120, optional: true },
    ],
  },
}
