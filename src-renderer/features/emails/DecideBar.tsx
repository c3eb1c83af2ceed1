import { Button } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastDone } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import styles from './emails.module.css'

type Props = {
  campaignId: number
  state: 'uncertain' | 'failed' | 'refused'
  /** One alone; left out: all in that state. */
  of?: { id: number; name: string }
}

/** A person decides: counted as sent, or sent once more. */
export function DecideBar({ campaignId, state, of }: Props) {
  const t = useTexts().emails
  const work = useLongWork('emails', 'decide')
  const busy = work.state === 'running'
  const decide = async (as: 'sent' | 'again') => {
    const result = await work.run({ campaignId, state, as, ...(of && { ids: [of.id] }) })
    if (result) toastDone(t.decided(result.changed))
  }
  const label = (word: string) => `${of ? of.name : t.allOf}: ${word}`
  return (
    <div className={of ? styles.decide : styles.stack}>
      {!of && <p className={styles.dim}>{t.stateTexts[state]}</p>}
      {!of && work.state === 'failed' && <ErrorNotice error={work.error} />}
      <div className={styles.bar}>
        {state === 'uncertain' && (
          <Button
            variant="default"
            size={of ? 'compact-md' : 'sm'}
            disabled={busy}
            aria-label={label(t.asSent)}
            onClick={() => void decide('sent')}
          >
            {of ? t.asSent : label(t.asSent)}
          </Button>
        )}
        <Button
          variant="default"
          size={of ? 'compact-md' : 'sm'}
          disabled={busy}
          aria-label={label(t.again)}
          onClick={() => void decide('again')}
        >
          {of ? t.again : label(t.again)}
        </Button>
      </div>
    </div>
  )
}
