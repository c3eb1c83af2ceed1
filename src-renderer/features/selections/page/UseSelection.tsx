import { Button } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import type { Selection } from '@shared/features/selections/selection'
import { IconCards, IconEdit, IconListDetails, IconMail, IconSticker } from '@tabler/icons-react'
import { carrySelection } from '../carried'
import styles from '../selections.module.css'

/** The ways on with a selection; a saved one goes along by its name, and so stays fresh. */
export function UseSelection({ selection }: { selection: Selection }) {
  const t = useTexts().selectionPages
  const way = (label: string, Icon: typeof IconMail, path: string) => (
    <Button
      variant="default"
      leftSection={<Icon size={18} stroke={1.8} aria-hidden />}
      onClick={() => {
        carrySelection(selection)
        void navigate(path)
      }}
    >
      {label}
    </Button>
  )
  return (
    <Panel title={t.use}>
      <div className={styles.uses}>
        {selection.type === 'saved' && way(t.uses.show, IconCards, `/customers?saved=${selection.id}`)}
        {way(t.uses.letter, IconMail, '/letters/new?of=marked')}
        {way(t.uses.list, IconListDetails, '/lists?of=marked')}
        {way(t.uses.labels, IconSticker, '/labels?of=marked')}
        {way(t.uses.bulk, IconEdit, '/bulk?of=marked')}
      </div>
      <p className={styles.hint}>{t.exitsHint}</p>
    </Panel>
  )
}
