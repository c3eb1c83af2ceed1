import { PurposeChoice } from '@renderer/features/selections'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { ForWhom } from '@shared/features/exchange/own-contract'
import { Purpose } from '@shared/features/selections/selection'
import { Choices } from './Choices'
import styles from './export.module.css'

/** For whom a file is, and of others who they are and what it is for. */
export type Recipient = { forWhom: ForWhom; recipient: string; reason: string; purpose: Purpose }

type Props = { value: Recipient; onChange: (change: Partial<Recipient>) => void }

/** What leaves the shop is for a purpose that is not „intern“. */
const outside = Purpose.exclude(['internal']).options

/** „Für wen?“ */
export function ForWhomPanel({ value, onChange }: Props) {
  const { exportPage: t } = useTexts()
  const { forWhom, recipient, reason, purpose } = value
  return (
    <Panel title={t.whoGets}>
      <div className={styles.stack}>
        <Choices
          label={t.whoGets}
          value={forWhom}
          onChange={(next) => onChange({ forWhom: next })}
          options={ForWhom.options}
          words={t.forWhom}
        />
        {forWhom !== 'self' && (
          <>
            <div className={styles.pair}>
              <TextField
                label={t.recipient}
                description={t.recipientHint}
                required
                limit={200}
                value={recipient}
                onChange={(event) => onChange({ recipient: event.currentTarget.value })}
              />
              <TextField
                label={t.reason}
                description={t.reasonHint}
                required
                limit={300}
                value={reason}
                onChange={(event) => onChange({ reason: event.currentTarget.value })}
              />
            </div>
            <PurposeChoice
              purposes={outside}
              value={purpose === 'internal' ? 'contract' : purpose}
              onChange={(next) => onChange({ purpose: next })}
            />
          </>
        )}
      </div>
    </Panel>
  )
}
