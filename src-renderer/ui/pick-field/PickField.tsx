import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useState } from 'react'
import styles from './PickField.module.css'
import { useAwaitedEnter } from './use-awaited-enter'

type Option = { value: string; label: string }
type Props = {
  label: string
  description?: string
  placeholder: string
  autoFocus?: boolean
  text: string
  onText: (text: string) => void
  /** What fits the text; Enter takes the first one where the arrows have chosen no other. */
  options: readonly Option[]
  /** Whether the options are those of this text: an earlier Enter waits until they are. */
  settled: boolean
  /** Stands in the place of options where nothing fits. */
  nothing?: ReactNode
  /** Why what was picked cannot be. */
  error?: ReactNode
  onPick: (value: string) => void
  /** The focus has gone elsewhere. */
  onLeave?: () => void
}

/** A field to search in and pick from by keys alone, however fast they come. */
export function PickField({
  label,
  description,
  placeholder,
  error,
  autoFocus,
  text,
  onText,
  nothing,
  ...of
}: Props) {
  const { options, settled, onPick, onLeave } = of
  const [opened, setOpened] = useState(false)
  const [active, setActive] = useState(-1)
  const combobox = useCombobox({ opened })
  const listId = useId()
  const optionId = (index: number) => `${listId}-${index}`
  const shown = options.length > 0 || nothing !== undefined
  const activeId = opened && options[active] ? optionId(active) : undefined

  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])

  const pick = (option: Option | undefined) => {
    if (!option) return
    setOpened(false)
    setActive(-1)
    onPick(option.value)
  }
  const onEnter = useAwaitedEnter(text, settled, () => pick(options[active]))

  const move = (step: -1 | 1) => {
    setOpened(true)
    const count = options.length
    if (count > 0) setActive(active < 0 && step < 0 ? count - 1 : (active + step + count) % count)
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(-1)
    else if (event.key === 'Enter' && opened) onEnter()
    else {
      if (event.key === 'Escape') setOpened(false)
      return
    }
    event.preventDefault()
  }

  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(picked) => pick(options.find(({ value }) => value === picked))}
    >
      <Combobox.Target withKeyboardNavigation={false} withAriaAttributes={false}>
        <TextInput
          label={label}
          description={description}
          placeholder={placeholder}
          error={error}
          autoFocus={autoFocus ?? false}
          value={text}
          autoComplete="off"
          role="combobox"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-expanded={opened && shown}
          aria-controls={opened && shown ? listId : undefined}
          aria-activedescendant={activeId}
          // Escape closes the list and not the dialog around it.
          data-mantine-stop-propagation={(opened && shown) || undefined}
          onChange={(event) => {
            onText(event.currentTarget.value)
            setOpened(true)
            setActive(0)
          }}
          onClick={() => setOpened(true)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpened(false)
            onLeave?.()
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!shown}>
        <Combobox.Options id={listId} aria-label={label} className={styles.options}>
          {options.map((option, index) => (
            <Combobox.Option
              key={option.value}
              id={optionId(index)}
              value={option.value}
              selected={index === active}
              aria-selected={index === active}
            >
              {option.label}
            </Combobox.Option>
          ))}
          {options.length === 0 && <Combobox.Empty>{nothing}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}
