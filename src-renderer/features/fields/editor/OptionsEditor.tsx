import { ActionIcon, Textarea } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { TextField } from '@renderer/ui/text-field/TextField'
import { type FieldDraft, fieldLimits } from '@shared/features/fields/definitions'
import { IconArrowMerge, IconChevronDown, IconChevronUp, IconX } from '@tabler/icons-react'
import { type ComponentType, useState } from 'react'
import { withOptions } from './draft'
import styles from './editor.module.css'

type Options = FieldDraft['options']
type Props = {
  options: Options
  error: string | undefined
  /** How many customers have an option that is there already. */
  usersOf: (id: number) => number
  onChange: (options: Options) => void
  /** Left out where there is nothing to merge yet. */
  onMerge?: ((id: number) => void) | undefined
}

/** The words of a choice: renamed in place, put in order, taken out, merged; Enter in the last line adds. */
export function OptionsEditor({ options, error, usersOf, onChange, onMerge }: Props) {
  const t = useTexts().fields.form
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const add = (text: string) => {
    onChange(withOptions(options, text))
    setTyped('')
  }
  const move = (at: number, by: -1 | 1) => {
    const [here, beside] = [options[at], options[at + by]]
    if (!here || !beside) return
    onChange(options.map((option, index) => (index === at ? beside : index === at + by ? here : option)))
    setSaid(`${here.name}: ${at + by + 1}`)
  }
  return (
    <fieldset className={styles.options}>
      <legend>{t.options}</legend>
      <ul>
        {options.map(({ id, name }, at) => {
          const users = id === null ? 0 : usersOf(id)
          const icon = (
            label: string,
            Icon: ComponentType<{ size: number }>,
            onClick: () => void,
            off = false,
          ) => (
            <ActionIcon
              variant="subtle"
              aria-label={label}
              title={label}
              aria-disabled={off || undefined}
              onClick={onClick}
            >
              <Icon size={18} aria-hidden />
            </ActionIcon>
          )
          return (
            <li key={id ?? `new ${at}`}>
              <TextField
                aria-label={t.optionName(at + 1)}
                value={name}
                limit={fieldLimits.option}
                autoComplete="off"
                dir="auto"
                rightSection={users > 0 ? <small>{t.optionUsed(users)}</small> : undefined}
                rightSectionWidth={110}
                onChange={(event) => {
                  const next = event.currentTarget.value
                  onChange(
                    options.map((option, index) => (index === at ? { ...option, name: next } : option)),
                  )
                }}
              />
              {icon(t.optionUp(name), IconChevronUp, () => move(at, -1), at === 0)}
              {icon(t.optionDown(name), IconChevronDown, () => move(at, 1), at === options.length - 1)}
              {onMerge &&
                icon(
                  t.optionMerge(name),
                  IconArrowMerge,
                  () => id !== null && options.length > 1 && onMerge(id),
                  id === null || options.length < 2,
                )}
              {icon(t.optionRemove(name), IconX, () => onChange(options.filter((_, index) => index !== at)))}
            </li>
          )
        })}
      </ul>
      <Textarea
        aria-label={t.optionAdd}
        placeholder={t.optionAdd}
        description={
          options.length >= fieldLimits.options ? t.optionsFull(fieldLimits.options) : t.optionsHint
        }
        inputWrapperOrder={['input', 'description', 'error']}
        value={typed}
        error={error}
        rows={1}
        autosize
        maxRows={6}
        dir="auto"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => add(typed)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (typed.trim() === '') event.currentTarget.form?.requestSubmit()
          else add(typed)
        }}
      />
      <span className="visually-hidden" aria-live="polite">
        {said}
      </span>
    </fieldset>
  )
}
