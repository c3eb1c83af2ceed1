import { errorText } from '@renderer/rpc/errors'
import type { Progress } from '@shared/rpc/base'
import { texts } from '@shared/texts'
import { changeMessage, hideMessage, type Message, showMessage } from './messages/messages-store'

const patienceMs = 400

/** Says briefly that something has been done, with at most one thing to do about it. */
export function toastDone(text: string, action?: Message['action']): void {
  showMessage({ tone: 'done', text, lastsMs: action ? 10_000 : 5000, ...(action && { action }) })
}

/**
 * Shows how far something has come, with the way to stop it; nothing where it is over within a moment. `close`
 * when it has ended, however. `amount` says how far where that are no counts, e.g. bytes.
 */
export function toastWork(
  title: string,
  stop: NonNullable<Message['action']>,
  amount: (done: number, total: number | null) => string = texts().progress.doneOf,
) {
  const t = texts().progress
  let id: number | undefined
  const timer = setTimeout(() => {
    id = showMessage({ tone: 'work', title, text: t.starting, action: stop })
  }, patienceMs)
  return {
    report({ done, total }: Progress): void {
      if (id !== undefined) changeMessage(id, amount(done, total))
    },
    close(): void {
      clearTimeout(timer)
      if (id !== undefined) hideMessage(id)
    },
  }
}

/** Tells a failure with its text of the catalogue; it stays until it is closed. */
export function toastError(error: unknown): void {
  showMessage({ tone: 'error', ...errorText(error) })
}
