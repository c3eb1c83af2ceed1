import { useAutosave } from '@renderer/features/letters'
import { type Outputs, useRpc } from '@renderer/rpc/client'
import type { EmailText } from '@shared/features/emails/email'
import { useCallback, useRef, useState } from 'react'

/** The text that is being written; it saves itself once the hands rest, and at once when the page is left. */
export function useEmailDraft(campaignId: number, stored: Outputs['emails']['content']) {
  const rpc = useRpc()
  const [text, setText] = useState<EmailText>({ subject: stored.subject, body: stored.body })
  const { save, autosave } = useAutosave<EmailText>(
    async (value) => (await rpc.emails.saveContent({ campaignId, text: value })).savedAt,
    stored.savedAt ? { state: 'saved', at: stored.savedAt } : { state: 'clean' },
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
  return { text, save, change, flush: () => autosave.flush() }
}

export type EmailDraft = ReturnType<typeof useEmailDraft>
