import { Button, SegmentedControl } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import { useTexts } from '@renderer/shell/use-texts'
import { DateField } from '@renderer/ui/DateField'
import { SuggestField } from '@renderer/ui/text-field/SuggestField'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { TextField } from '@renderer/ui/text-field/TextField'
import { usePastDay } from '@renderer/ui/use-past-day'
import { type SaidVoice, VoiceKind } from '@shared/features/voices/contract'
import { useState } from 'react'
import { StarsField } from './StarsField'
import { missingIn, saidOf, type VoiceDraft } from './voice-draft'
import styles from './voices.module.css'

type Props = {
  start: VoiceDraft
  /** The word on the button that saves. */
  save: string
  busy: boolean
  /** Resolves to whether it is saved; the form is ready for the next one then. */
  onSave: (said: SaidVoice) => Promise<boolean>
}

/** What was said, of what kind, about what, and what a complaint needs besides; Enter saves. */
export function VoiceForm({ start, save, busy, onSave }: Props) {
  const t = useTexts().voices
  const [draft, setDraft] = useState(start)
  const [dayFits, setDayFits] = useState(true)
  const [tried, setTried] = useState(false)
  const known = useRead('voices', 'articles', undefined).data ?? []
  const past = usePastDay(draft.kind === 'complaint' ? draft.dueOn : null, start.dueOn)
  const missing = tried ? missingIn(draft) : []
  const set = (fields: Partial<VoiceDraft>) => setDraft({ ...draft, ...fields })
  useUnsavedGuard(draft.text.trim() !== start.text.trim())

  const submit = async () => {
    setTried(true)
    const said = saidOf(draft)
    if (busy || said === null || !dayFits || past.holds() || !(await onSave(said))) return
    setDraft(start)
    setTried(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <SegmentedControl
        className={styles.kinds}
        aria-label={t.kind}
        data={VoiceKind.options.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        value={draft.kind}
        onChange={(kind) => set({ kind: VoiceKind.parse(kind) })}
      />
      <TextArea
        className={styles.text}
        label={t.text}
        placeholder={t.textPlaceholder}
        value={draft.text}
        limit={4000}
        autosize
        maxRows={8}
        data-autofocus
        autoFocus
        error={missing.includes('text') ? t.textMissing : undefined}
        onChange={(event) => set({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      <SuggestField
        label={t.article}
        placeholder={t.articlePlaceholder}
        value={draft.article}
        limit={120}
        data={known.map(({ article }) => article)}
        shown={8}
        onChange={(article) => set({ article })}
      />
      {draft.kind === 'complaint' && (
        <>
          <DateField
            label={t.due}
            value={draft.dueOn}
            error={past.asking ? t.duePast(save) : missing.includes('dueOn') ? t.dueMissing : undefined}
            onChange={(dueOn, fits) => {
              set({ dueOn })
              setDayFits(fits)
            }}
          />
          <TextField
            label={t.responsible}
            placeholder={t.responsiblePlaceholder}
            value={draft.responsible}
            limit={80}
            autoComplete="off"
            onChange={(event) => set({ responsible: event.currentTarget.value })}
          />
        </>
      )}
      {draft.kind === 'rating' && (
        <StarsField
          value={draft.stars}
          error={missing.includes('stars') ? t.starsMissing : undefined}
          onChange={(stars) => set({ stars })}
        />
      )}
      <Button type="submit" loading={busy} className={styles.save}>
        {save}
      </Button>
    </form>
  )
}
