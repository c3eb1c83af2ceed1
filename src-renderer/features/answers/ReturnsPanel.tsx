import { Button } from '@mantine/core'
import { useTakeScans } from '@renderer/shell/scanner/scan-target'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import { IconMailOff } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import styles from './answers.module.css'
import { useReturns } from './use-returns'

/** Envelopes that came back, one after the other: scanned or typed, each can be taken back. */
export function ReturnsPanel() {
  const t = useTexts().answers.returns
  const [code, setCode] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const returns = useReturns()
  useTakeScans((readings) =>
    returns.enter(readings.find((one) => readAnswerCode(one) !== null) ?? readings[0] ?? ''),
  )
  return (
    <Panel title={t.title} icon={IconMailOff} aside={returns.done.length > 0 && t.n(returns.done.length)}>
      <div className={styles.stack}>
        <p className={styles.dim}>{t.hint}</p>
        <form
          className={styles.line}
          onSubmit={(event) => {
            event.preventDefault()
            if (code.trim() !== '') returns.enter(code.trim())
            setCode('')
            field.current?.focus()
          }}
        >
          <TextField
            ref={field}
            label={t.code}
            value={code}
            limit={100}
            autoComplete="off"
            onChange={(event) => setCode(event.currentTarget.value)}
          />
          <Button type="submit">{t.add}</Button>
        </form>
        {returns.error !== null && <ErrorNotice error={returns.error} />}
        <ul className={styles.rows} aria-label={t.list} aria-live="polite">
          {returns.done.map(({ operationId, listName, campaignName }) => (
            <li key={operationId} className={styles.row}>
              <span className={styles.words}>
                {t.done(listName)}
                <small>{t.ofCampaign(campaignName)}</small>
              </span>
              <Button
                size="compact-md"
                variant="default"
                onClick={() => returns.takeBack(operationId, listName)}
              >
                {t.undo(listName)}
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}
