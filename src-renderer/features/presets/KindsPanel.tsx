import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconBike, IconNotes, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { KindDialog } from './KindDialog'
import { KindRow } from './KindRow'
import { featureOf, type Kind, type KindOf } from './kinds'
import styles from './presets.module.css'

/** The kinds of entries or things in the order of the shop: made, renamed, put in order, switched off. */
export function KindsPanel({ of }: { of: KindOf }) {
  const t = useTexts().entries.settings
  const [adding, setAdding] = useState(false)
  const [showsOff, setShowsOff] = useState(false)
  const read = useRead(featureOf[of], 'kinds', undefined)
  const kinds: readonly Kind[] = read.data ?? []
  const on = kinds.filter(({ archived }) => !archived)
  const off = kinds.filter(({ archived }) => archived)
  const words =
    of === 'entry'
      ? { title: t.entryKinds, none: t.noEntryKinds, add: t.addEntryKind, icon: IconNotes }
      : { title: t.thingKinds, none: t.noThingKinds, add: t.addThingKind, icon: IconBike }
  const order = on.map(({ id }) => id)
  return (
    <Panel title={words.title} icon={words.icon}>
      {read.error && <ErrorNotice error={read.error} onRetry={() => void read.refetch()} />}
      {read.data && on.length === 0 && <p className={styles.none}>{words.none}</p>}
      <ul className={styles.kinds}>
        {on.map((kind) => (
          <KindRow key={kind.id} of={of} kind={kind} order={order} />
        ))}
        {showsOff && off.map((kind) => <KindRow key={kind.id} of={of} kind={kind} order={[]} />)}
      </ul>
      <div className={styles.foot}>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {words.add}
        </Button>
        {off.length > 0 && (
          <Button variant="subtle" aria-expanded={showsOff} onClick={() => setShowsOff(!showsOff)}>
            {showsOff ? t.hideOff : t.showOff(off.length)}
          </Button>
        )}
      </div>
      <KindDialog of={of} title={words.add} opened={adding} onClose={() => setAdding(false)} />
    </Panel>
  )
}
