import { useRpc } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { useTakeScans } from '@renderer/shell/scanner/scan-target'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { IconDoorEnter } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import styles from './events.module.css'
import { FoundGuest } from './FoundGuest'
import { useDoor } from './use-door'
import { WalkIn } from './WalkIn'

/** Zusagen and the door: a scan says „ist da“, or the name is looked for; who simply came gets a card. */
export function DoorPanel({ campaignId, most }: { campaignId: number; most: number }) {
  const t = useTexts().events.door
  const rpc = useRpc()
  const door = useDoor()
  const [typed, setTyped] = useState('')
  const [failed, setFailed] = useState<unknown>(null)
  const text = useDeferredValue(typed.trim())
  const found = useRead(
    'events',
    'find',
    { campaignId, text },
    { enabled: text.length > 1, keepPrevious: true },
  )
  const hits = text.length > 1 ? (found.data?.found ?? []) : []

  const scanned = async (readings: readonly string[]) => {
    let failure: unknown = null
    for (const code of readings)
      try {
        const { customerId } = await rpc.events.byCode({ campaignId, code })
        setFailed(null)
        return door.arrive({ campaignId, customerId })
      } catch (error) {
        failure ??= error
      }
    setFailed(failure)
  }
  useTakeScans((readings) => void scanned(readings))

  return (
    <Panel title={t.title} icon={IconDoorEnter}>
      <div className={styles.stack}>
        <TextField
          size="lg"
          label={t.search}
          placeholder={t.placeholder}
          value={typed}
          limit={200}
          autoComplete="off"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter' && /\d/.test(typed)) void scanned([typed.trim()])
          }}
        />
        {failed !== null && <ErrorNotice error={failed} />}
        <ul className={styles.rows}>
          {hits.map((hit) => (
            <FoundGuest key={hit.customerId} campaignId={campaignId} found={hit} most={most} />
          ))}
        </ul>
        {text.length > 1 && found.data && hits.length === 0 && <p className={styles.dim}>{t.nobody(text)}</p>}
        <WalkIn campaignId={campaignId} />
      </div>
    </Panel>
  )
}
