import { Button, Group } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import type { Field, FieldDraft } from '@shared/features/fields/definitions'
import { useEffect, useRef } from 'react'
import { Covered } from '../Covered'
import styles from './editor.module.css'
import { useLongWrite } from './use-long-write'

type Props = { field: Field; draft: FieldDraft; onDone: () => void; onBack: () => void }

/** Asks before values become another type: how many customers have some, and what will not fit. */
export function RetypeQuestion({ field, draft, onDone, onBack }: Props) {
  const { fields, ui } = useTexts()
  const t = fields.retype
  const { type, unit } = draft
  const preview = useRead('fields', 'previewRetype', { id: field.id, type, unit })
  const work = useLongWrite('retypeField')
  const run = useRef<HTMLButtonElement>(null)
  const counts = preview.data

  const start = async () => {
    const done = await work.run({ id: field.id, draft }, ({ field: saved, rest, restIn }) =>
      t.done(saved.name, rest, restIn),
    )
    if (done) onDone()
    else onBack()
  }
  // Nobody has anything in it: there is nothing to ask.
  const empty = counts?.customers === 0
  const begun = useRef(false)
  useEffect(() => {
    if (empty && !begun.current) {
      begun.current = true
      void start()
    } else if (counts) run.current?.focus()
  })

  if (preview.error) return <ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} />
  if (!counts) return <p>{fields.counting}</p>
  if (empty || work.busy)
    return (
      <ProgressPanel
        title={t.running}
        progress={work.progress}
        onCancel={work.cancel}
        cancelling={work.cancelling}
      />
    )
  return (
    <div className={styles.question}>
      <p>{t.text(field.name, field.type, type, counts.customers)}</p>
      <p>{counts.rest === 0 ? t.allFit : t.fits(counts.fits)}</p>
      {counts.rest > 0 && (
        <>
          <p>{t.rest(counts.rest, fields.restField(field.name, 1))}</p>
          <ul>
            {counts.samples.map((sample) => (
              <li key={sample} dir="auto">
                „
                <Covered name={field.name} covers={field.sensitive}>
                  {sample}
                </Covered>
                “
              </li>
            ))}
          </ul>
        </>
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          {ui.cancel}
        </Button>
        <Button ref={run} onClick={() => void start()}>
          {t.run}
        </Button>
      </Group>
    </div>
  )
}
