import { Button } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import beside from '@renderer/ui/beside.module.css'
import { PageHeader } from '@renderer/ui/PageHeader'
import { isBlankBody } from '@shared/features/letters/blank-body'
import type { Draft } from '@shared/features/letters/contract'
import { unknownInLetter } from '@shared/features/letters/unknown-fields'
import type { Settings } from '@shared/features/settings/settings'
import { useState } from 'react'
import { CheckStep } from './CheckStep'
import { KeepTemplate } from './KeepTemplate'
import { Preview } from './Preview'
import { PrintStep } from './PrintStep'
import { usePrintings } from './printings'
import { RecipientsStep } from './RecipientsStep'
import { SaveNote } from './SaveNote'
import { Steps } from './Steps'
import { type Step, stepOf, steps } from './steps'
import { TextStep } from './TextStep'
import { type Addressed, useDraft } from './use-draft'
import { usePreview } from './use-preview'

type Props = {
  stored: Draft | (Addressed & { id: null })
  settings: Settings
  /** As the address names it. */
  step: string | null
  onCreated: (id: number) => void
}

const restMs = 350

/** Writing a letter: its four steps at the left, the real letter at the right. */
export function LetterEditor({ stored, settings, step: named, onCreated }: Props) {
  const t = useTexts().letterPages
  const [id, setId] = useState(stored.id)
  const draft = useDraft(stored, (created) => {
    setId(created)
    onCreated(created)
  })
  const { letter, selection } = draft
  const printing = usePrintings(({ byDraft }) => (id === null ? undefined : byDraft[id]))
  const [opening] = useState<Step>(stored.id === null ? 'recipients' : printing ? 'print' : 'text')
  const step = stepOf(named) ?? opening
  const [settled] = useDebouncedValue({ letter, selection }, restMs)
  const check = useRead(
    'letters',
    'check',
    { purpose: settled.letter.purpose, selection: settled.selection },
    { keepPrevious: true },
  )
  const unknown = unknownInLetter(letter)
  const preview = usePreview(settled)

  const goTo = (next: Step) => {
    const [path = '', place] = location.hash.slice(1).split('?')
    const query = new URLSearchParams(place)
    query.set('step', next)
    void navigate(`${path}?${query}`)
  }
  const next = steps[steps.indexOf(step) + 1]
  const subject = letter.subject.trim() || t.noSubject
  const someone = (check.data?.recipients ?? 0) > 0
  const written = !isBlankBody(letter.body) && unknown.length === 0
  const at = steps.indexOf(step)
  const done = {
    recipients: someone && at > 0,
    text: written && at > 1,
    check: someone && written && at > 2,
    print: printing?.entered != null,
  }
  const shared = { draft, check }

  return (
    <div className={beside.page}>
      <div className={beside.work}>
        <PageHeader
          above={<Link to="/letters">{t.title}</Link>}
          title={t.heading(subject)}
          subtitle={<SaveNote save={draft.save} onRetry={draft.retry} />}
        >
          <KeepTemplate letter={letter} />
        </PageHeader>
        <Steps step={step} done={done} onStep={goTo} />
        {step === 'recipients' && <RecipientsStep {...shared} />}
        {step === 'text' && <TextStep {...shared} />}
        {step === 'check' && (
          <CheckStep {...shared} unknown={unknown} settings={settings} pages={preview.pages} onStep={goTo} />
        )}
        {step === 'print' && <PrintStep {...shared} unknown={unknown} draftId={id} onStep={goTo} />}
        {next && step !== 'print' && (
          <div>
            <Button size="md" onClick={() => goTo(next)}>
              {t.next[step]}
            </Button>
          </div>
        )}
      </div>
      <Preview preview={preview} form={letter.form} waiting={unknown.length > 0} />
    </div>
  )
}
