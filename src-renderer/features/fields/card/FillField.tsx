import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { PickField } from '@renderer/ui/pick-field/PickField'
import type { CustomerCard } from '@shared/features/customers/card'
import type { Field, FieldGroup } from '@shared/features/fields/definitions'
import { plainLetters } from '@shared/kernel/latin'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import styles from './card-fields.module.css'
import { edit, useEditing } from './editing'
import { useFieldsOnCard } from './use-fields-on-card'

/** „Feld ausfüllen …“ at the foot of the card, while something is left to fill and nothing is being filled. */
export function FillField({ card }: { card: CustomerCard }) {
  const own = useFieldsOnCard(card)
  const { field, lastId } = useEditing()
  if (!own || own.empty.length === 0 || field) return null
  // What was left empty after all, or has been emptied, stands nowhere that could take the focus.
  const gone = lastId !== null && own.filled.every((one) => one.field.id !== lastId)
  return <PickEmpty groups={own.empty} takesFocus={gone} />
}

type Props = {
  /** The groups with the fields that are still empty. */
  groups: readonly FieldGroup[]
  takesFocus: boolean
}

/** A few letters of an empty field's name and Enter. */
function PickEmpty({ groups, takesFocus }: Props) {
  const t = useTexts().fields.card
  const [text, setText] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const open = text !== null
  useEffect(() => {
    if (open) place.current?.querySelector('input')?.focus()
  }, [open])
  useEffect(() => {
    if (takesFocus) place.current?.querySelector('button')?.focus()
  }, [takesFocus])
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
          if (picked) edit(picked.field)
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
