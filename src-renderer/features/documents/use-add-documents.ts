import { Cancelled } from '@renderer/rpc/cancelled'
import { type Client, useRpc } from '@renderer/rpc/client'
import { errorCode, errorText } from '@renderer/rpc/errors'
import { uploadFile } from '@renderer/rpc/files'
import { runLong } from '@renderer/rpc/long'
import { wantTimeline } from '@renderer/shell/card-call'
import { showMessage } from '@renderer/shell/messages/messages-store'
import { toastDone, toastWork } from '@renderer/shell/toast'
import { useUndo } from '@renderer/shell/undo'
import type { Added } from '@shared/features/documents/contract'
import { maximumDocumentBytes } from '@shared/features/documents/rules'
import { outlookType } from '@shared/features/documents/type-of'
import { texts } from '@shared/texts'
import type { ErrorText } from '@shared/texts/de/error-text'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { DroppedFile } from './dropped-files'
import { type DocumentPlace, placeKey } from './place'
import { addRefusal, hideRefusals, useRefusals } from './refusals-store'

/** One file after the other, whichever place they come from. */
let turn: Promise<unknown> = Promise.resolve()

/**
 * Takes files in as documents of a place, one after the other, with progress and a way to stop that go along to
 * other pages. What is not taken is said where it was dropped, or as a message where that is out of sight.
 */
export function useAddDocuments(place: DocumentPlace): (files: readonly DroppedFile[]) => void {
  const rpc = useRpc()
  const queries = useQueryClient()
  const undo = useUndo()
  const { customerId, entryId = null, thingId = null } = place
  const key = placeKey(place)
  return useCallback(
    (files) => {
      const stop = new AbortController()
      hideRefusals(key)
      const take = async (dropped: DroppedFile) => {
        if (stop.signal.aborted) return
        const refusal = refusalOf(dropped)
        if (refusal) return tell(key, dropped.file.name, refusal)
        try {
          const added = await sendDocument(rpc, { customerId, entryId, thingId }, dropped.file, stop)
          say(added, (said) => void undo(added.operationId, said))
          await queries.invalidateQueries({ queryKey: ['documents'] })
        } catch (error) {
          if (error instanceof Cancelled) toastDone(texts().documents.stopped(dropped.file.name))
          else if (errorCode(error) === 'MAIL_KNOWN') tellKnown(customerId, errorText(error))
          else tell(key, dropped.file.name, errorText(error))
        }
      }
      for (const file of files) turn = turn.then(() => take(file))
    },
    [rpc, queries, undo, customerId, entryId, thingId, key],
  )
}

type Target = {
  customerId: number
  entryId?: number | null
  thingId?: number | null
  role?: 'file' | 'evidence'
}

/**
 * Brings one file to a card, with progress and a way to stop it among the messages. Throws Cancelled,
 * FileTransferError, or the declared errors of `documents.add`.
 */
export async function sendDocument(
  rpc: Client,
  target: Target,
  file: File,
  stop = new AbortController(),
): Promise<Added> {
  const t = texts().documents
  const { signal } = stop
  const action = { label: texts().progress.cancel, onClick: () => stop.abort() }
  const work = toastWork(t.storing(file.name), action, t.bytesOf)
  const report = (done: number) => work.report({ type: 'progress', phase: 'upload', done, total: file.size })
  try {
    const handle = await uploadFile(file, report, signal)
    return await runLong(rpc.documents.add({ ...target, file: handle }, { signal }), work.report, signal)
  } finally {
    work.close()
  }
}

function say(
  { documents: [first, ...parts], contactId, skipped }: Added,
  undo: (said: string) => void,
): void {
  const t = texts().documents
  const name = first?.name ?? ''
  const asFile = first?.mediaType === outlookType ? t.addedOutlook(name) : t.added(name)
  const said = contactId === null ? asFile : t.addedMail(parts.length)
  const left = skipped.length > 0 ? t.skipped(skipped.map(({ name }) => name).join(', ')) : ''
  toastDone([said, left].filter(Boolean).join(' '), {
    label: texts().ui.undo,
    onClick: () => undo(said),
  })
}

/** What need not be sent to be refused. */
function refusalOf({ file, folder }: DroppedFile): ErrorText | undefined {
  const { refusals } = texts().documents
  if (folder) return refusals.folder(file.name)
  if (file.size === 0) return refusals.empty(file.name)
  return file.size > maximumDocumentBytes ? refusals.tooLarge(file.name) : undefined
}

/** Leads to the e-mail that stands there already. */
function tellKnown(customerId: number, text: ErrorText): void {
  const action = { label: texts().documents.showMail, onClick: () => wantTimeline(customerId) }
  showMessage({ tone: 'done', ...text, action, lastsMs: 20_000 })
}

function tell(key: string, name: string, text: ErrorText): void {
  if (useRefusals.getState().shown.has(key)) addRefusal(key, name, text)
  else showMessage({ tone: 'error', ...text })
}
