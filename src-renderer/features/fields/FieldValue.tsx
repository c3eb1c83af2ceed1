import type { Field } from '@shared/features/fields/definitions'
import { contentText, type FieldContent } from '@shared/features/fields/values'
import { IconCheck, IconX } from '@tabler/icons-react'
import styles from './fields.module.css'

type Props = { field: Field | undefined; content: FieldContent }

/** What stands in an own field; long text is cut after some lines, and whole where it is edited. */
export function FieldValue({ field, content }: Props) {
  const text = contentText(content, field)
  if (content.type === 'yesNo')
    return (
      <span className={styles.yesNo}>
        {content.yes ? <IconCheck size={17} aria-hidden /> : <IconX size={17} aria-hidden />}
        {text}
      </span>
    )
  return (
    <span className={styles.value} dir="auto">
      {text}
    </span>
  )
}
