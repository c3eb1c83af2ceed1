import { useRead } from '@renderer/rpc/reads'
import { useTakeScans } from '@renderer/shell/scanner/scan-target'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import { IconMessageReply } from '@tabler/icons-react'
import { useDeferredValue, useState } from 'react'
import { AddresseeRow } from './AddresseeRow'
import styles from './answers.module.css'

/** Who answered: by the code of a letter, scanned or typed, or by name. */
export function AnswerFinder({ campaignId }: { campaignId: number }) {
  const t = useTexts().answers
  const [typed, setTyped] = useState('')
  const text = useDeferredValue(typed.trim())
  useTakeScans((readings) =>
    setTyped(readings.find((one) => readAnswerCode(one) !== null) ?? readings[0] ?? ''),
  )
  const isCode = readAnswerCode(text) !== null
  const byCode = useRead('answers', 'byCode', { code: text }, { enabled: isCode })
  const byName = useRead(
    'answers',
    'find',
    { campaignId, text },
    { enabled: !isCode && text.length > 1, keepPrevious: true },
  )
  const named = text.length > 1 && !isCode ? byName.data?.found : undefined
  return (
    <Panel title={t.title} icon={IconMessageReply}>
      <div className={styles.stack}>
        <p className={styles.dim}>{t.hint}</p>
        <TextField
          label={t.search}
          placeholder={t.searchPlaceholder}
          value={typed}
          limit={200}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {isCode && byCode.error && <ErrorNotice error={byCode.error} />}
        {isCode && byCode.data && byCode.data.campaignId !== campaignId && (
          <p role="status">{t.ofOther(byCode.data.campaignName)}</p>
        )}
        <ul className={styles.rows} aria-live="polite">
          {isCode && byCode.data && <AddresseeRow addressee={byCode.data} byCode />}
          {named?.map(({ customerId, listName, addressee }) =>
            addressee?.standing === 'chosen' ? (
              <AddresseeRow key={customerId} addressee={addressee} />
            ) : (
              <li key={customerId} className={styles.row}>
                <span className={styles.words}>
                  {listName}
                  <small>{t.notMeant}</small>
                </span>
              </li>
            ),
          )}
        </ul>
        {named?.length === 0 && <p className={styles.dim}>{t.nobodyFound(text)}</p>}
      </div>
    </Panel>
  )
}
