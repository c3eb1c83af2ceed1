import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { systemClock } from '@shared/kernel/clock'
import { VoiceForm } from './VoiceForm'
import { VoiceList } from './VoiceList'
import { emptyDraft } from './voice-draft'
import styles from './voices.module.css'

/** What a customer has said, open complaints first, and something new. */
export function CardVoices({ customerId, closed }: { customerId: number; closed: boolean }) {
  const t = useTexts().voices
  const voices = useRead('voices', 'ofCard', { customerId })
  const add = useWrite('voices', 'add', { said: ({ voice }) => t.added(t.kinds[voice.kind]) })
  return (
    <div className={styles.card}>
      {!closed && (
        <div className={styles.box}>
          <VoiceForm
            start={emptyDraft('complaint', systemClock.today())}
            save={t.add}
            busy={add.isPending}
            onSave={(said) =>
              add.mutateAsync({ customerId, said }).then(
                () => true,
                () => false,
              )
            }
          />
        </div>
      )}
      {voices.error && <ErrorNotice error={voices.error} onRetry={() => void voices.refetch()} />}
      {voices.data?.length === 0 && <p className={styles.none}>{t.none}</p>}
      {voices.data && <VoiceList voices={voices.data} named={false} closed={closed} />}
    </div>
  )
}
