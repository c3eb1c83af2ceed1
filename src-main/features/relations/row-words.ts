import { cardChanges as t } from '@shared/texts/de/card-changes'
import type { RowWords } from '../../db/row-words'

/** How relations are told on each of their two cards: „Mutter, Klos, Ute“. */
export const relationWords: RowWords<'relation'> = {
  what: t.whats.relation,
  name: ({ kind_id, forward, other_id }, nameOf) => {
    const [there = '', back = ''] = nameOf('relation_kind', kind_id).split('\n')
    return [forward === 1 ? there : back || there, nameOf('customer', other_id)].filter(Boolean).join(': ')
  },
  // A relation is made and deleted, never rewritten.
  columns: { other_id: null, kind_id: null, forward: null },
  names: { kind_id: 'relation_kind', other_id: 'customer' },
}
