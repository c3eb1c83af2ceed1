import { Button } from '@mantine/core'
import { errorData } from '@renderer/rpc/errors'
import { readKey } from '@renderer/rpc/reads'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { Field } from '@shared/features/fields/definitions'
import { contentText, type FieldContent, type FieldProblem } from '@shared/features/fields/values'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { FieldInput } from '../FieldInput'
import { FieldValue } from '../FieldValue'
import styles from './card-fields.module.css'

type Props = { customerId: number; field: Field; content: FieldContent | null; onClose: () => void }

/** The value of a field being typed: Enter saves, Escape takes back; what fits nothing stays and says so. */
export function FieldEdit({ customerId, field, content, onClose }: Props) {
  const { fields, ui } = useTexts()
  const t = fields.card
  const [value, setValue] = useState(content)
  const [valid, setValid] = useState(true)
  const queries = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const changed = JSON.stringify(value) !== JSON.stringify(content) || !valid
  useUnsavedGuard(changed)
  useEffect(() => {
    const first = (what: string) => form.current?.querySelector<HTMLElement>(what)
    // The arrows go on from the answer that is given.
    const start = first('[type=radio]:checked') ?? first('textarea, input, button')
    start?.focus()
  }, [])

  const save = useWrite('fields', 'save', {
    said: ({ values }) => {
      const saved = values.find(({ fieldId }) => fieldId === field.id)?.content
      if (!saved) return t.emptied(field.name)
      return field.sensitive
        ? t.savedDiscreetly(field.name)
        : t.saved(field.name, contentText(saved, field).slice(0, 100))
    },
    handles: ['FIELD_VALUE_UNFIT'],
    onDone: ({ values }) => {
      // At once, so that the value stands there to take the focus.
      queries.setQueryData(readKey('fields', 'ofCard', { customerId }), { minimal: false, values })
      onClose()
    },
  })
  const refused = errorData<{ problem: FieldProblem }>(save.error, 'FIELD_VALUE_UNFIT')
  const submit = (next: FieldContent | null) => {
    if (save.isPending || (!valid && next === value)) return
    if (JSON.stringify(next) === JSON.stringify(content)) onClose()
    else save.mutate({ customerId, changes: [{ fieldId: field.id, content: next }] })
  }
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit(value)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
        event.stopPropagation()
        onClose()
      }}
    >
      {field.archived && content ? (
        <div className={styles.whole}>
          <strong>{field.name}</strong>
          <FieldValue field={field} content={content} />
        </div>
      ) : (
        <FieldInput
          field={field}
          value={value}
          error={refused ? fields.problems[refused.problem] : undefined}
          onChange={(next, fits) => {
            setValue(next)
            setValid(fits)
          }}
          onPick={submit}
        />
      )}
      <div className={styles.buttons}>
        {!field.archived && (
          <Button type="submit" size="compact-md" loading={save.isPending}>
            {t.save}
          </Button>
        )}
        {content && (
          <Button variant="default" size="compact-md" onClick={() => submit(null)}>
            {t.clear}
          </Button>
        )}
        <Button variant="subtle" size="compact-md" onClick={onClose}>
          {ui.cancel}
        </Button>
      </div>
    </form>
  )
}
