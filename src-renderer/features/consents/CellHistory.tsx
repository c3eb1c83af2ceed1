import { Loader } from '@mantine/core'
import { DocumentLink } from '@renderer/features/documents'
import type { Inputs } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { ConsentEvent } from '@shared/features/consents/contract'
import { civilToday, formatDate } from '@shared/kernel/civil-date'
import { texts } from '@shared/texts'
import styles from './consents.module.css'

type Props = {
  input: Inputs['consents']['history']
  /** Hears that a file is looked at, and when it no longer is. */
  onLook: (looking: boolean) => void
}

/** All that was ever said to one purpose on one way, the newest day first, with who entered it. */
export function CellHistory({ input, onLook }: Props) {
  const t = useTexts().consents.history
  const history = useRead('consents', 'history', input)
  return (
    <section aria-label={t.title}>
      <h3 className={styles.historyTitle}>{t.title}</h3>
      {history.error && <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />}
      {history.isLoading && <Loader />}
      {history.data?.length === 0 && <p className={styles.hint}>{t.empty}</p>}
      <ol className={styles.history}>
        {history.data?.map((event, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: objections have nothing else that tells them apart.
          <li key={index}>
            <span className={styles.day}>{formatDate(event.on)}</span>
            <span>
              <strong>{whatOf(event)}</strong>
              <small>{beneath(event).join(' · ')}</small>
              {event.said?.evidenceDocumentId && (
                <DocumentLink
                  customerId={input.customerId}
                  documentId={event.said.evidenceDocumentId}
                  onLook={onLook}
                />
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function whatOf({ what, said }: ConsentEvent): string {
  const t = texts().consents
  if (what !== 'said') return t.history[what]
  const status = t.statuses[said?.status ?? 'unknown']
  return said && said.basis !== 'consent' ? t.bases[said.basis] : status
}

function beneath({ said, on, at, actor }: ConsentEvent): string[] {
  const t = texts().consents
  const entered = civilToday(Date.parse(at))
  const source = said && (said.source === 'other' ? said.sourceWords : t.sources[said.source])
  return [
    source,
    said?.basis === 'existingCustomer' && t.history.allConditions,
    said?.wordingVersion && t.history.wording(said.wordingVersion),
    said?.evidence && t.history.evidence(said.evidence),
    t.history.entered(actor, entered === on ? null : formatDate(entered)),
  ].filter((part): part is string => Boolean(part))
}
