import type { LeafUi } from '@renderer/shell/leaf-kind'
import type { LeafOf } from '@shared/features/selections/leaves'
import { CustomerField } from './CustomerField'
import { PeopleChips } from './PeopleChips'
import styles from './selections.module.css'

/** Conditions that selections bring themselves: customers by hand, and other selections. */
export const ownLeafUis: { [T in 'ids' | 'saved']: LeafUi<LeafOf<T>> } = {
  ids: {
    topic: 'selections',
    starts: () => [{ leaf: { type: 'ids', ids: [] } }],
    fields: [],
    Form: ByHand,
  },
  saved: {
    topic: 'selections',
    starts: ({ saved }) => saved.map(({ id, name }) => ({ leaf: { type: 'saved', id }, label: name })),
    fields: [],
  },
}

type Props = { leaf: LeafOf<'ids'>; onChange: (leaf: LeafOf<'ids'>) => void }
function ByHand({ leaf, onChange }: Props) {
  const change = (ids: number[]) => onChange({ type: 'ids', ids })
  return (
    <div className={styles.byHand}>
      <CustomerField chosen={leaf.ids} onAdd={(id) => change([...leaf.ids, id])} />
      <div className={styles.picker}>
        <PeopleChips
          ids={leaf.ids}
          negated={false}
          onTakeOut={(id) => change(leaf.ids.filter((other) => other !== id))}
          onTakeOutAll={() => change([])}
        />
      </div>
    </div>
  )
}
