import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import styles from './emails.module.css'

type Props = {
  campaignId: number
  waiting: number
  /** Saves what was typed; false where that failed. */
  beforeSend: () => Promise<boolean>
}

/** „Jetzt senden“ with its progress and the way to stop it; without an account the way to set one up. */
export function EmailSendStep({ campaignId, waiting, beforeSend }: Props) {
  const t = useTexts().emails
  const account = useRead('emails', 'account', undefined)
  const perHour = useRead('settings', 'get', undefined).data?.email.perHour ?? 0
  const work = useLongWork('emails', 'send')
  const busy = work.state === 'running' || work.state === 'cancelling'
  const send = async () => {
    if (await beforeSend()) await work.run({ campaignId })
  }
  const fault = work.result?.fault && t.faults[work.result.fault]
  return (
    <>
      {work.state === 'failed' && <ErrorNotice error={work.error} />}
      {fault && (
        <p role="alert" className={styles.refused}>
          <strong>{fault.title}</strong> {fault.text}
        </p>
      )}
      {work.state === 'cancelled' && <p role="status">{t.stopped}</p>}
      {work.state === 'done' && work.result && <p role="status">{t.sent(work.result.sent)}</p>}
      {busy && (
        <ProgressPanel
          title={t.sending}
          progress={work.progress}
          onCancel={work.cancel}
          cancelling={work.state === 'cancelling'}
          stop={t.stop}
        />
      )}
      {!busy && waiting > 0 && account.data && (
        <div className={styles.bar}>
          {account.data.ready ? (
            <>
              <Button size="md" onClick={() => void send()}>
                {t.send}
              </Button>
              <span className={styles.dim}>
                {t.sendLeft(waiting)} {t.pace(perHour)}
              </span>
            </>
          ) : (
            <>
              <span>
                {t.noAccount} {account.data.kept === 'session' && t.askPassword}
              </span>
              <Button variant="default" onClick={() => void navigate('/settings')}>
                {t.toAccount}
              </Button>
            </>
          )}
        </div>
      )}
    </>
  )
}
