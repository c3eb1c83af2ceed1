import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { useRef } from 'react'
import styles from './editor.module.css'
import { FieldMenu } from './FieldMenu'
import { PaperPanel } from './PaperPanel'
import { RecipientsPanel, type StepProps } from './RecipientsPanel'
import { UnknownFields } from './UnknownFields'

/** Step 2: the text, once for all, with fields that are filled for each. */
export function TextStep({ draft, check }: StepProps & { onRecipients: () => void }) {
  const t = useTexts().letterPages
  const { letter, change } = draft
  const subject = useRef<HTMLInputElement>(null)
  const body = useRef<HTMLTextAreaElement>(null)
  const lastField = useRef<HTMLInputElement | HTMLTextAreaElement | null>(null)

  const insert = (label: string) => {
    const field = lastField.current ?? body.current
    if (!field) return
    field.focus()
    // The one way to insert that the field's own undo knows of.
    document.execCommand('insertText', false, `{{${label}}}`)
  }
  return (
    <>
      <RecipientsPanel draft={draft} check={check} />
      <Panel title={t.textTitle} aside={<FieldMenu onChoose={insert} />}>
        <div className={styles.stack}>
          <TextField
            ref={subject}
            label={t.subject}
            placeholder={t.subjectPlaceholder}
            classNames={{ input: styles.subject ?? '' }}
            value={letter.subject}
            limit={300}
            autoComplete="off"
            onFocus={(event) => {
              lastField.current = event.currentTarget
            }}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <UnknownFields text={letter.subject} onMend={(mended) => change({ subject: mended })} />
          <TextArea
            ref={body}
            label={t.body}
            description={t.bodyHint}
            classNames={{ input: styles.body ?? '' }}
            value={letter.body}
            limit={50_000}
            autosize
            minRows={11}
            spellCheck={false}
            onFocus={(event) => {
              lastField.current = event.currentTarget
            }}
            onChange={(event) => change({ body: event.currentTarget.value })}
          />
          <UnknownFields text={letter.body} onMend={(mended) => change({ body: mended })} />
        </div>
      </Panel>
      <PaperPanel draft={draft} />
    </>
  )
}
