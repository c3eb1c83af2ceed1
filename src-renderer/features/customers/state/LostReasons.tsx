import { Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { LostReason } from '@shared/features/customers/card'

export type Why = { reason: LostReason; note: string }

/** Why somebody comes no more, and with a word on it: which competitor, what went wrong. */
export function LostReasons({ why, onChange }: { why: Why; onChange: (why: Why) => void }) {
  const t = useTexts().customers.state
  return (
    <>
      <Select
        label={t.reason}
        value={why.reason}
        allowDeselect={false}
        data={LostReason.options.map((value) => ({ value, label: t.reasons[value] }))}
        onChange={(value) => onChange({ ...why, reason: LostReason.parse(value) })}
      />
      <TextField
        label={why.reason === 'competitor' ? t.note.competitor : t.note.other}
        description={t.noteHint}
        value={why.note}
        limit={200}
        autoComplete="off"
        onChange={(event) => onChange({ ...why, note: event.currentTarget.value })}
      />
    </>
  )
}
