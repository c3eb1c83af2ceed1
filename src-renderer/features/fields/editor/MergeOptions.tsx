import { Button, Group, Select } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import type { Field } from '@shared/features/fields/definitions'
import { useState } from 'react'
import styles from './editor.module.css'
import { useLongWrite } from './use-long-write'

type Props = { field: Field; from: number; onDone: () => void }

/** One option becomes another one wherever it stands. */
export function MergeOptions({ field, from, onDone }: Props) {
  const { fields, ui } = useTexts()
  const t = fields.merge
  const usage = useRead('fields', 'usage', { fieldIds: [field.id] })
  const work = useLongWrite('mergeOptions')
  const [into, setInto] = useState<string | null>(null)
  const nameOf = (id: number) => field.options.find((option) => option.id === id)?.name ?? ''
  const users = usage.data?.options.find(({ optionId }) => optionId === from)?.customers ?? 0
  if (work.busy)
    return (
      <ProgressPanel
        title={t.running}
        progress={work.progress}
        onCancel={work.cancel}
        cancelling={work.cancelling}
      />
    )
  const others = field.options.filter(({ id, archived }) => id !== from && !archived)
  return (
    <div className={styles.question}>
      <p>{t.text(nameOf(from), users)}</p>
      <Select
        label={t.into}
        data={others.map(({ id, name }) => ({ value: String(id), label: name }))}
        value={into}
        searchable
        data-autofocus
        autoFocus
        onChange={setInto}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onDone}>
          {ui.cancel}
        </Button>
        <Button
          disabled={into === null}
          onClick={() => {
            const target = Number(into)
            const said = t.done(nameOf(from), nameOf(target))
            void work.run({ fieldId: field.id, from, into: target }, () => said).then(onDone)
          }}
        >
          {t.run}
        </Button>
      </Group>
    </div>
  )
}
