import { ActionIcon, Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { DateField } from '@renderer/ui/DateField'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { MoneyField } from '@renderer/ui/MoneyField'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { formatEuro } from '@shared/kernel/money'
import { IconCoinEuro, IconTrash } from '@tabler/icons-react'
import { type FormEvent, useRef, useState } from 'react'
import styles from '../results.module.css'

type Period = { from: CivilDate; to: CivilDate }

/** What sources cost: entered here, and counted above. */
export function CostsPanel({ period }: { period: Period }) {
  const t = useTexts().results.sources
  const costs = useRead('results', 'sourceCosts', undefined)
  const remove = useWrite('results', 'deleteSourceCost', { said: () => t.removed })
  return (
    <Panel title={t.costs} icon={IconCoinEuro} tone="gold">
      <div className={styles.stack}>
        <p className={styles.hint}>{t.costsHint}</p>
        <CostForm key={`${period.from}${period.to}`} period={period} />
        {costs.error && <ErrorNotice error={costs.error} onRetry={() => void costs.refetch()} />}
        {costs.data?.length === 0 && <p className={styles.hint}>{t.noCosts}</p>}
        <ul className={styles.costs}>
          {costs.data?.map(({ id, source, from, to, cents, text }) => (
            <li key={id}>
              <span>
                {source} {text && <small>{text}</small>}{' '}
                <small>
                  {formatDate(from)} – {formatDate(to)}
                </small>
              </span>
              <strong>{formatEuro(cents)}</strong>
              <ActionIcon
                variant="subtle"
                aria-label={t.remove(source)}
                onClick={() => remove.mutate({ id })}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  )
}

function CostForm({ period }: { period: Period }) {
  const t = useTexts().results.sources
  const [source, setSource] = useState('')
  const [cents, setCents] = useState<number | null>(null)
  const [days, setDays] = useState(period)
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  const add = useWrite('results', 'addSourceCost', {
    said: () => t.added(source.trim()),
    onDone: () => {
      setSource('')
      setCents(null)
      setText('')
      setTried(false)
      first.current?.focus()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (source.trim() === '' || !cents) return
    add.mutate({ source: source.trim(), cents, ...days, text: text.trim() })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        ref={first}
        label={t.costSource}
        placeholder={t.costSourcePlaceholder}
        value={source}
        limit={200}
        error={tried && source.trim() === '' ? t.costSourceMissing : undefined}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
      <MoneyField
        label={t.amount}
        value={cents}
        error={tried && !cents ? t.amountMissing : undefined}
        onChange={setCents}
      />
      <DateField
        label={t.costFrom}
        value={days.from}
        onChange={(from) => from && setDays({ ...days, from })}
      />
      <DateField label={t.costTo} value={days.to} onChange={(to) => to && setDays({ ...days, to })} />
      <TextField
        label={t.text}
        value={text}
        limit={200}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" loading={add.isPending}>
        {t.add}
      </Button>
    </form>
  )
}
