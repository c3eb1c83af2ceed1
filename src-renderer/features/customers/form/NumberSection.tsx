import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { systemClock } from '@shared/kernel/clock'
import { CardNumberRows } from './CardNumberRows'
import { dayError } from './day-troubles'
import styles from './form.module.css'
import type { Form } from './use-card-form'

/** The number of the card, and since when somebody is a customer. */
export function NumberSection({ form }: { form: Form }) {
  const t = useTexts().cardForm
  const { draft, taken } = form
  return (
    <Panel>
      <div className={styles.pair}>
        <TextField
          data-number
          label={t.number}
          description={t.numberHint}
          value={draft.number}
          limit={40}
          autoComplete="off"
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          error={
            taken && (
              <>
                {t.numberTaken(taken.listName)}{' '}
                <Link to={`/customers/${taken.customerId}`}>{t.openOther}</Link>
              </>
            )
          }
          onChange={(event) => form.change({ number: event.currentTarget.value })}
        />
        <TextField
          label={t.customerSince}
          value={draft.customerSince}
          trouble={dayError(draft.customerSince, systemClock.today())}
          limit={30}
          autoComplete="off"
          onChange={(event) => form.change({ customerSince: event.currentTarget.value })}
        />
      </div>
      <CardNumberRows form={form} />
    </Panel>
  )
}
