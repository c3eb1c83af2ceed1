import { Button, SegmentedControl } from '@mantine/core'
import { Link } from '@renderer/shell/Link'
import { useLoneLetters } from '@renderer/shell/scanner/use-lone-letters'
import { toastDone, toastError } from '@renderer/shell/toast'
import { usePreference } from '@renderer/shell/use-preference'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Kbd } from '@renderer/ui/Kbd'
import { Panel } from '@renderer/ui/Panel'
import type { PreparedMessage } from '@shared/features/prepared-messages/contract'
import { smsLength } from '@shared/features/prepared-messages/sms-parts'
import { IconCheck, IconCopy, IconPlayerSkipForward } from '@tabler/icons-react'
import { z } from 'zod'
import { CodeImage } from './CodeImage'
import styles from './prepared-messages.module.css'

const App = z.enum(['sms', 'whatsapp']).catch('sms')
const apps = ['sms', 'whatsapp'] as const

type Props = { campaignId: number; message: PreparedMessage; onDone: () => void; onSkip: () => void }

/** One message: to be copied or scanned, then „verschickt“, then comes the next one. */
export function MessagePanel({ campaignId, message, onDone, onSkip }: Props) {
  const { preparedMessages: t, selections } = useTexts()
  const { customerId, displayName, barred, number, name, text } = message
  const [app, setApp] = usePreference('prepared-messages.app', App)
  const { idFor, succeeded } = useRequestId()
  const mark = useWrite('preparedMessages', 'markSent', {
    said: () => t.said(displayName),
    onDone: () => {
      succeeded()
      onDone()
    },
  })
  const ready = text !== '' && !mark.isPending
  const copy = () => {
    if (text !== '') navigator.clipboard.writeText(text).then(() => toastDone(t.copied), toastError)
  }
  const sent = () => {
    const content = { campaignId, customerId }
    if (ready) mark.mutate({ ...content, requestId: idFor(content) })
  }
  useLoneLetters({ [t.copyKey]: copy, [t.sentKey]: sent, [t.skipKey]: onSkip })
  const code = message[app]
  const length = smsLength(text)
  const key = (letter: string) => (
    <span aria-hidden>
      <Kbd keys={letter} />
    </span>
  )
  return (
    <Panel title={displayName} aside={<Link to={`/customers/${customerId}`}>{t.openCard}</Link>}>
      {barred ? (
        <p role="alert">{t.barred(selections.reasons[barred])}</p>
      ) : (
        <div className={styles.message}>
          <div className={styles.stack}>
            <p className={styles.number}>
              <strong>{number}</strong> {name && name !== displayName && <span>{name}</span>}
            </p>
            {text === '' ? (
              <p className={styles.dim}>{t.notWritten}</p>
            ) : (
              <>
                <blockquote aria-label={t.message(displayName)} className={styles.text}>
                  {text}
                </blockquote>
                <p className={styles.dim}>{t.length(length.used, length.parts)}</p>
              </>
            )}
          </div>
          {text !== '' && (
            <div className={styles.code}>
              <SegmentedControl
                aria-label={t.app}
                value={app}
                onChange={(next) => setApp(App.parse(next))}
                data={apps.map((value) => ({ value, label: t.apps[value] }))}
              />
              {code ? (
                <>
                  <CodeImage code={code} label={t.code(displayName, t.apps[app])} />
                  <p className={styles.dim}>{t.scan[app]}</p>
                </>
              ) : (
                <p className={styles.dim}>{t.noCode}</p>
              )}
            </div>
          )}
        </div>
      )}
      <div className={styles.buttons}>
        {!barred && (
          <>
            <Button
              size="lg"
              variant="default"
              disabled={text === ''}
              leftSection={<IconCopy size={20} stroke={1.8} aria-hidden />}
              rightSection={key(t.copyKey)}
              aria-keyshortcuts={t.copyKey}
              onClick={copy}
            >
              {t.copy}
            </Button>
            <Button
              size="lg"
              disabled={text === ''}
              leftSection={<IconCheck size={20} stroke={1.8} aria-hidden />}
              rightSection={key(t.sentKey)}
              aria-keyshortcuts={t.sentKey}
              onClick={sent}
            >
              {t.sent}
            </Button>
          </>
        )}
        <Button
          size="lg"
          variant="default"
          leftSection={<IconPlayerSkipForward size={20} stroke={1.8} aria-hidden />}
          rightSection={key(t.skipKey)}
          aria-keyshortcuts={t.skipKey}
          onClick={onSkip}
        >
          {t.skip}
        </Button>
      </div>
    </Panel>
  )
}
