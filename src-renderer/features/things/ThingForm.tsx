import { Button } from '@mantine/core'
import { KindFields, useKindFields } from '@renderer/features/entries'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { DateField } from '@renderer/ui/DateField'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { thingTitle } from '@shared/features/things/thing'
import { useState } from 'react'
import type { ThingTask } from './thing-task'
import styles from './things.module.css'
import { useThingDraft } from './use-thing-draft'

type Props = { customerId: number; task: ThingTask; onDone: () => void }

/** One thing: how it is called, its number, what its kind asks for, since when. Enter saves. */
export function ThingForm({ customerId, task, onDone }: Props) {
  const t = useTexts().things
  const { kind, thing } = task
  const { draft, contents, ...edit } = useThingDraft(task)
  const [saved, setSaved] = useState(false)
  const fields = useKindFields('thing', kind.id)
  useUnsavedGuard(edit.unsaved && !saved)
  const done = () => {
    setSaved(true)
    onDone()
  }
  const add = useWrite('things', 'add', { said: (made) => t.added(thingTitle(made.thing)), onDone: done })
  const update = useWrite('things', 'update', {
    said: (made) => t.saved(thingTitle(made.thing)),
    onDone: done,
  })
  const busy = add.isPending || update.isPending

  const save = () => {
    if (busy || !edit.valid) return
    const said = { ...draft, values: edit.changes() }
    if (thing) update.mutate({ id: thing.id, ...said })
    else add.mutate({ customerId, kindId: kind.id, ...said })
  }
  const text = (key: 'name' | 'serial', label: string, placeholder?: string) => (
    <TextField
      label={label}
      placeholder={placeholder}
      value={draft[key]}
      limit={key === 'name' ? 200 : 100}
      autoComplete="off"
      dir="auto"
      data-autofocus={key === 'name' || undefined}
      onChange={(event) => edit.change({ [key]: event.currentTarget.value })}
    />
  )
  const day = (key: 'sinceOn' | 'goneOn', label: string) => (
    <DateField label={label} value={draft[key]} onChange={(value, valid) => edit.setDay(key, value, valid)} />
  )
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.fields}>
        {text('name', t.name, t.namePlaceholder)}
        {(kind.serialLabel || draft.serial) && text('serial', kind.serialLabel || t.serial)}
      </div>
      {fields && <KindFields fields={fields} contents={contents} onChange={edit.fill} />}
      <TextArea
        label={t.note}
        value={draft.note}
        limit={4000}
        autosize
        minRows={1}
        maxRows={8}
        dir="auto"
        onChange={(event) => edit.change({ note: event.currentTarget.value })}
      />
      <div className={styles.fields}>
        {day('sinceOn', t.since)}
        {thing && day('goneOn', t.gone)}
      </div>
      <div className={styles.foot}>
        <Button type="submit" loading={busy}>
          {t.save}
        </Button>
      </div>
    </form>
  )
}
