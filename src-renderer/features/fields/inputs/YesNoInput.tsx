import { Radio } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import styles from '../fields.module.css'

type Props = {
  label: string
  value: boolean | null
  error: string | undefined
  onChange: (yes: boolean | null) => void
}

const answers = { yes: true, no: false, blank: null } as const
type Answer = keyof typeof answers

/** Yes, no, or not known. */
export function YesNoInput({ label, value, error, onChange }: Props) {
  const t = useTexts().fields
  const words: Record<Answer, string> = { yes: t.yes, no: t.no, blank: t.input.blank }
  const chosen = value === null ? 'blank' : value ? 'yes' : 'no'
  return (
    <Radio.Group
      label={label}
      value={chosen}
      error={error}
      onChange={(answer) => onChange(answers[answer as Answer])}
    >
      <div className={styles.answers}>
        {(Object.keys(answers) as Answer[]).map((answer) => (
          <Radio key={answer} value={answer} label={words[answer]} />
        ))}
      </div>
    </Radio.Group>
  )
}
