import { errorCode, errorText } from '@renderer/rpc/errors'
import { TextField } from '@renderer/ui/text-field/TextField'
import { systemClock } from '@shared/kernel/clock'
import { formatNumber, patternProblem } from '@shared/kernel/customer-number'
import { IconHash } from '@tabler/icons-react'
import { GroupPanel } from '../GroupPanel'
import styles from '../settings.module.css'
import { type GroupProps, useForm } from './use-form'

/** How new customer numbers look. */
export function NumberingGroup({ stored }: GroupProps<'numbering'>) {
  const { t, form, value, change, title } = useForm('numbering', stored, ['BAD_NUMBER_PATTERN'])
  const pattern = value.pattern.trim()
  const usable = patternProblem(pattern) === null
  const refused = errorCode(form.error) === 'BAD_NUMBER_PATTERN' ? errorText(form.error).text : undefined
  const today = systemClock.today()
  const examples = usable ? [1, 2, 3].map((n) => formatNumber(pattern, n, today)).join(', ') : null
  return (
    <GroupPanel title={title} icon={IconHash} hint={t.numbering.hint} form={form}>
      <TextField
        label={t.numbering.pattern}
        description={t.numbering.patternHint}
        value={value.pattern}
        error={refused}
        limit={40}
        autoComplete="off"
        onChange={(event) => change({ pattern: event.currentTarget.value })}
      />
      {examples && <p className={styles.example}>{t.numbering.example(examples)}</p>}
    </GroupPanel>
  )
}
