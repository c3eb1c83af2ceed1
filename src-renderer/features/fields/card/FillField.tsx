import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { Field, FieldGroup } from '@shared/features/fields/definitions'
import { plainLetters } from '@shared/kernel/latin'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './card-fields.module.css'

type Props = {
  /** The groups with the fields that are still empty. */
  groups: readonly FieldGroup[]
  onPick: (field: Field) => void
}

/** „Feld ausfüllen …“: a few letters of an empty field's name and Enter. */
export function FillField({ groups, onPick }: Props) {
  const t = useTexts().fields.card
  const [text, setText] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const open = text !== null
  useEffect(() => {
    if (open) place.current?.querySelector('input')?.focus()
  }, [open])
  const close = () => {
    setText(null)
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus())
  }
  if (text === null)
    return (
      <div ref={place}>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconPlus size={17} aria-hidden />}
          onClick={() => setText('')}
        >
          {t.fill}
        </Button>
      </div>
    )
  const wanted = plainLetters(text.trim())
  const all = groups.flatMap((group) => group.fields.map((field) => ({ field, group: group.name })))
  const fitting = all
    .filter(({ field }) => plainLetters(field.name).includes(wanted))
    .sort((a, b) => Number(begins(b.field, wanted)) - Number(begins(a.field, wanted)))
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape takes the field inside of it back.
    <div
      ref={place}
      className={styles.fill}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <PickField
        label={t.fillLabel}
        placeholder={t.fillPlaceholder}
        text={text}
        onText={setText}
        settled
        options={fitting.map(({ field, group }) => ({
          value: String(field.id),
          label: t.fillOption(field.name, group),
        }))}
        nothing={t.noneFits}
        onPick={(id) => {
          const picked = all.find(({ field }) => String(field.id) === id)
          if (picked) onPick(picked.field)
        }}
      />
      <Button variant="subtle" onClick={close}>
        {t.stop}
      </Button>
    </div>
  )
}

function begins(field: Field, wanted: string): boolean {
  return plainLetters(field.name).startsWith(wanted)
}
