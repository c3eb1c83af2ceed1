import type { LeafUi } from '@renderer/shell/leaf-kind'
import { DocumentRole } from '@shared/features/documents/contract'
import type { LeafOf } from '@shared/features/selections/leaves'
import { texts } from '@shared/texts'

const { leaves: t } = texts()

/** Conditions on documents. */
export const documentLeafUis: { document: LeafUi<LeafOf<'document'>> } = {
  document: {
    topic: 'hanging',
    starts: () => [{ leaf: { type: 'document', role: null, name: '' } }],
    fields: [
      {
        as: 'choice',
        key: 'role',
        label: t.role,
        options: () => [
          { value: null, label: t.any },
          ...DocumentRole.options.map((value) => ({ value, label: t.roles[value] })),
        ],
      },
      { as: 'text', key: 'name', label: t.documentName, limit: 200, optional: true },
    ],
  },
}
