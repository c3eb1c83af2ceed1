import { Loader } from '@mantine/core'
import { FieldMenu, LazyBodyEditor, mendField, SaveNote, UnknownFields } from '@renderer/features/letters'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { unfitFor } from '@shared/features/emails/unfit'
import { unknownFields } from '@shared/features/letters/field-names'
import type { FieldKey } from '@shared/features/letters/fields'
import { unknownInLetter } from '@shared/features/letters/unknown-fields'
import { type ComponentRef, Suspense, useRef } from 'react'
import styles from './emails.module.css'
import type { EmailDraft } from './use-email-draft'

/** Subject and text, once for all, with fields that are filled for each. */
export function TextPanel({ draft }: { draft: EmailDraft }) {
  const { emails: t, letterPages } = useTexts()
  const { text, change } = draft
  const subject = useRef<HTMLInputElement>(null)
  const body = useRef<ComponentRef<typeof LazyBodyEditor>>(null)
  const inSubject = useRef(false)
  const insert = (key: FieldKey, label: string) => {
    if (!inSubject.current) return body.current?.insertField(key)
    subject.current?.focus()
    // The one way to insert that the field's own undo knows of.
    document.execCommand('insertText', false, `{{${label}}}`)
  }
  const pictures = unfitFor(text) === 'pictures' && t.unfit({ problem: 'pictures' })
  return (
    <Panel title={t.write} aside={<FieldMenu onChoose={insert} />}>
      <div className={styles.stack}>
        <TextField
          ref={subject}
          label={letterPages.subject}
          value={text.subject}
          limit={300}
          autoComplete="off"
          onFocus={() => {
            inSubject.current = true
          }}
          onChange={(event) => change({ subject: event.currentTarget.value })}
        />
        <UnknownFields
          unknown={unknownFields(text.subject)}
          onMend={(name) => change({ subject: mendField(text.subject, name)?.text ?? text.subject })}
        />
        <Suspense fallback={<Loader />}>
          <LazyBodyEditor
            ref={body}
            body={text.body}
            onScreen
            onFocus={() => {
              inSubject.current = false
            }}
            onBlur={() => {}}
            onChange={(next) => change({ body: next })}
          />
        </Suspense>
        <UnknownFields
          unknown={unknownInLetter({ subject: '', body: text.body })}
          onMend={(name) => body.current?.mendField(name)}
        />
        {pictures && (
          <p role="alert" className={styles.refused}>
            <strong>{pictures.title}</strong> {pictures.text}
          </p>
        )}
        <p className={styles.dim}>
          {draft.save.state === 'clean' ? (
            t.saveHint
          ) : (
            <SaveNote save={draft.save} onRetry={() => void draft.flush()} />
          )}
        </p>
      </div>
    </Panel>
  )
}
