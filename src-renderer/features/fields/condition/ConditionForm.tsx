import { Button, Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import { heldBack } from '@renderer/ui/text-field/hold-form'
import { TextField } from '@renderer/ui/text-field/TextField'
import type { FieldCondition } from '@shared/features/fields/condition'
import { type Field, hasOptions } from '@shared/features/fields/definitions'
import { useEffect, useRef, useState } from 'react'
import styles from '../fields.module.css'
import { ChoicesInput } from '../inputs/ChoicesInput'
import { NumberInput } from '../inputs/NumberInput'

type Props = {
  field: Field
  /** What was said before; left out: nothing yet. */
  start?: FieldCondition
  onAdd: (condition: FieldCondition) => void
  onBack: () => void
}
type TextIs = 'containing' | 'text' | 'filled'
type Range<T> = { from: T | null; to: T | null }
const open = { from: null, to: null }
const ends = ['from', 'to'] as const

/** What shall stand in a field, by its type; with nothing said it is enough that something does. */
export function ConditionForm({ field, start, onAdd, onBack }: Props) {
  const { fields } = useTexts()
  const t = fields.condition
  const [textIs, setTextIs] = useState<TextIs>(textIsOf(start))
  const [text, setText] = useState(start && 'text' in start ? start.text : '')
  const [numbers, setNumbers] = useState<Range<number>>(start?.is === 'number' ? start : open)
  const [dates, setDates] = useState<Range<string>>(start?.is === 'date' ? start : open)
  const [optionIds, setOptionIds] = useState<number[]>(start?.is === 'oneOf' ? start.optionIds : [])
  const [answer, setAnswer] = useState(answerOf(start))
  const place = useRef<HTMLFieldSetElement>(null)
  useEffect(() => place.current?.querySelector<HTMLElement>('input')?.focus(), [])

  const meant = (): FieldCondition => {
    const filled: FieldCondition = { is: 'filled' }
    if (hasOptions(field.type)) return optionIds.length === 0 ? filled : { is: 'oneOf', optionIds }
    switch (field.type) {
      case 'number':
        return isOpen(numbers) ? filled : { is: 'number', ...numbers }
      case 'date':
        return isOpen(dates) ? filled : { is: 'date', ...dates }
      case 'yesNo':
        return answer === 'filled' ? filled : { is: 'yesNo', yes: answer === 'yes' }
      default:
        return textIs === 'filled' || text.trim() === '' ? filled : { is: textIs, text: text.trim() }
    }
  }
  const add = () => {
    if (!heldBack(place.current)) onAdd(meant())
  }
  return (
    <fieldset
      ref={place}
      className={styles.condition}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement) || event.defaultPrevented)
          return
        event.preventDefault()
        add()
      }}
    >
      <legend dir="auto">{field.name}</legend>
      {field.type === 'text' && (
        <>
          <Select
            aria-label={t.which}
            data={(['containing', 'text', 'filled'] as const).map((value) => ({
              value,
              label: { containing: t.containing, text: t.equals, filled: t.filled }[value],
            }))}
            value={textIs}
            comboboxProps={{ withinPortal: false }}
            onChange={(value) => value && setTextIs(value as TextIs)}
          />
          {textIs !== 'filled' && (
            <TextField
              aria-label={t.text}
              value={text}
              limit={200}
              dir="auto"
              autoComplete="off"
              onChange={(event) => setText(event.currentTarget.value)}
            />
          )}
        </>
      )}
      {field.type === 'number' &&
        ends.map((end) => (
          <NumberInput
            key={end}
            label={t[end]}
            unit={field.unit}
            value={numbers[end]}
            error={undefined}
            onChange={(value) => setNumbers({ ...numbers, [end]: value })}
          />
        ))}
      {field.type === 'date' &&
        ends.map((end) => (
          <DateField
            key={end}
            label={t[end]}
            value={dates[end]}
            onChange={(value) => setDates({ ...dates, [end]: value })}
          />
        ))}
      {hasOptions(field.type) && (
        <ChoicesInput
          field={field}
          value={optionIds}
          error={undefined}
          named={false}
          onChange={setOptionIds}
        />
      )}
      {field.type === 'yesNo' && (
        <Select
          aria-label={t.which}
          data={[
            { value: 'yes', label: fields.yes },
            { value: 'no', label: fields.no },
            { value: 'filled', label: t.filled },
          ]}
          value={answer}
          comboboxProps={{ withinPortal: false }}
          onChange={(value) => value && setAnswer(value)}
        />
      )}
      {field.type !== 'yesNo' && field.type !== 'text' && <small>{t.rangeHint}</small>}
      <div className={styles.conditionFoot}>
        <Button variant="subtle" size="compact-md" onClick={onBack}>
          {t.back}
        </Button>
        <Button variant="default" onClick={add}>
          {t.add}
        </Button>
      </div>
    </fieldset>
  )
}

const textIsOf = (start: FieldCondition | undefined): TextIs => (start?.is === 'text' ? 'text' : 'containing')

const answerOf = (start: FieldCondition | undefined) =>
  start?.is === 'yesNo' ? (start.yes ? 'yes' : 'no') : start?.is === 'filled' ? 'filled' : 'yes'

const isOpen = ({ from, to }: Range<unknown>) => from === null && to === null
