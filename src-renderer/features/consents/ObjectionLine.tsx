import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { Chip } from '@renderer/ui/Chip'
import { type CivilDate, formatDate } from '@shared/kernel/civil-date'
import { IconX } from '@tabler/icons-react'
import styles from './consents.module.css'

type Props = {
  subject: { customerId: number; personId?: number }
  name: string
  objects: boolean
  on: CivilDate | null
  /** On the buttons, where they are not those of a single person. */
  words?: { note: string; lift: string }
  hint?: string | undefined
  closed: boolean
}

/** The objection to advertising that stands on the card, and the step that notes or lifts it. */
export function ObjectionLine({ subject, name, objects, on, words, hint, closed }: Props) {
  const t = useTexts().consents.objection
  const object = useWrite('consents', 'object', { said: () => (objects ? t.lifted(name) : t.said(name)) })
  return (
    <div className={styles.objection}>
      {objects && (
        <Chip tone="red" icon={IconX}>
          {t.stands(on && formatDate(on))}
        </Chip>
      )}
      {hint && <small>{hint}</small>}
      {!closed && (
        <Button
          size="xs"
          variant="default"
          loading={object.isPending}
          onClick={() => object.mutate({ ...subject, objects: !objects })}
        >
          {objects ? (words?.lift ?? t.lift) : (words?.note ?? t.note)}
        </Button>
      )}
    </div>
  )
}
