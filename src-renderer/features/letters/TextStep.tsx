import { Loader } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { unknownFields } from '@shared/features/letters/field-names'
import type { FieldKey } from '@shared/features/letters/fields'
import { unknownInLetter } from '@shared/features/letters/unknown-fields'
import { Suspense, useRef, useState } from 'react'
import type { BodyEditorHandle } from './editor/BodyEditor'
import styles from './editor.module.css'
import { FieldMenu } from './FieldMenu'
import { LazyBodyEditor } from './LazyBodyEditor'
import { PaperPanel } from './PaperPanel'
import { RecipientsPanel, type StepProps } from './RecipientsPanel'
import { isBroken, mendField } from './suggest-field'
import { UnknownFields } from './UnknownFields'

/** Step 2: the text, once for all, with fields that are filled for each. */
export function TextStep({ draft, check }: StepProps) {
  const t = useTexts().letterPages
  const { letter, change } = draft
  const subject = useRef<HTMLInputElement>(null)
  const body = useRef<BodyEditorHandle>(null)
  const inSubject = useRef(false)
  const [writing, setWriting] = useState(false)
  const unknown = unknownInLetter({ subject: '', body: letter.body })

  const insert = (key: FieldKey, label: string) => {
    if (!inSubject.current) return body.current?.insertField(key)
    subject.current?.focus()
    // The one way to insert that the field's own undo knows of.
    document.execCommand('insertText', false, `{{${label}}}`)
  }
  return (
    <>
      <RecipientsPanel
        selection={draft.selection}
        onChange={(selection) => draft.change({ selection })}
        check={check}
      />
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
            onFocus={() => {
              inSubject.current = true
            }}
            onChange={(event) => change({ subject: event.currentTarget.value })}
          />
          <UnknownFields
            unknown={unknownFields(letter.subject)}
            onMend={(name) => change({ subject: mendField(letter.subject, name)?.text ?? letter.subject })}
          />
          <div>
            <p className={styles.label}>{t.body}</p>
            <p className={styles.dim}>{t.bodyHint}</p>
          </div>
          <Suspense fallback={<Loader />}>
            <LazyBodyEditor
              ref={body}
              body={letter.body}
              onFocus={() => {
                inSubject.current = false
                setWriting(true)
              }}
              onBlur={() => setWriting(false)}
              onChange={(next) => change({ body: next })}
            />
          </Suspense>
          <UnknownFields
            // Braces that are open are closed or chosen for while one writes.
            unknown={writing ? unknown.filter((name) => !isBroken(name)) : unknown}
            onMend={(name) => body.current?.mendField(name)}
          />
        </div>
      </Panel>
      <PaperPanel draft={draft} />
    </>
  )
}
