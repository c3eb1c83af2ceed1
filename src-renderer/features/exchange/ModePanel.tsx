import { Radio } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { ImportMode } from '@shared/features/exchange/contract'
import { IconUserCheck } from '@tabler/icons-react'
import styles from './import.module.css'

type Props = { mode: ImportMode; onMode: (mode: ImportMode) => void }

/** What becomes of customers who have a card already. */
export function ModePanel({ mode, onMode }: Props) {
  const t = useTexts().importPage
  return (
    <Panel title={t.modeTitle} icon={IconUserCheck}>
      <Radio.Group
        aria-label={t.modeTitle}
        value={mode}
        onChange={(value) => onMode(ImportMode.parse(value))}
      >
        <div className={styles.modes}>
          {ImportMode.options.map((value) => {
            const [label, description] = t.modes[value]
            return <Radio key={value} value={value} label={label} description={description} />
          })}
        </div>
      </Radio.Group>
    </Panel>
  )
}
