import { createAutosave, type SaveState } from '@renderer/features/letters'
import { type Outputs, useRpc } from '@renderer/rpc/client'
import { toastError } from '@renderer/shell/toast'
import { useUnsavedGuard } from '@renderer/shell/unsaved'
import type { EmailText } from '@shared/features/emails/email'
import { useCallback, useEffect, useRef, useState } from 'react'

const restMs = 800

/** The text that is being written; it saves itself once the hands rest, and at once when the page is left. */
export function useEmailDraft(campaignId: number, stored: Outputs['emails']['content']) {
  const rpc = useRpc()
  const [text, setText] = useState<EmailText>({ subject: stored.subject, body: stored.body })
  const [save, setSave] = useState<SaveState>(
    stored.savedAt ? { state: 'saved', at: stored.savedAt } : { state: 'clean' },
  )
  const [autosave] = useState(() =>
    createAutosave<EmailText>({
      save: async (value) => (await rpc.emails.saveContent({ campaignId, text: value })).savedAt,
      delayMs: restMs,
      onState: setSave,
    }),
  )
  const latest = useRef(text)
  const change = useCallback(
    (part: Partial<EmailText>) => {
      latest.current = { ...latest.current, ...part }
      setText(latest.current)
      autosave.change(latest.current)
    },
    [autosave],
  )
  useUnsavedGuard(save.state === 'failed')
  useEffect(() => {
    const onClose = (event: BeforeUnloadEvent) => {
      if (!autosave.pending()) return
      void autosave.flush()
      event.preventDefault()
    }
    window.addEventListener('beforeunload', onClose)
    return () => {
      window.removeEventListener('beforeunload', onClose)
      void autosave.flush().catch(toastError)
    }
  }, [autosave])
  return { text, save, change, flush: () => autosave.flush() }
}

export type EmailDraft = ReturnType<typeof useEmailDraft>
