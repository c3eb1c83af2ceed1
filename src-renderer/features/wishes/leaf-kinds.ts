import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

const { leaves: t } = texts()
const any = { value: null, label: t.any }

/** Conditions on wishes. */
export const wishLeafUis: { wish: LeafUi<LeafOf<'wish'>> } = {
  wish: {
    topic: 'hanging',
    starts: () => [{ leaf: { type: 'wish', open: true, category: null, text: '' } }],
    fields: [
      {
        as: 'choice',
        key: 'open',
        label: t.standing,
        options: () => [
          any,
          { value: true, label: t.openOptions.open },
          { value: false, label: t.openOptions.done },
        ],
      },
      {
        as: 'choice',
        key: 'category',
        label: t.category,
        options: ({ names }) => [any, ...names.categories.map((name) => ({ value: name, label: name }))],
      },
      { as: 'text', key: 'text', label: t.text, limit: 200, optional: true },
    ],
  },
}
