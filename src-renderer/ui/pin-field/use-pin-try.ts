import { errorData, errorText } from '@renderer/rpc/errors'
import { texts } from '@shared/texts'
import { type FormEvent, useEffect, useState } from 'react'

type Refusal = { code: 'PIN_WRONG' | 'PIN_WAIT'; until: number }

/**
 * A form that tries a PIN: what is typed, why it was refused, and how long the next try has to wait. `attempt`
 * resolves when the PIN was right.
 */
export function usePinTry(attempt: (pin: string) => Promise<unknown>) {
  const [value, setValue] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  const wait = useSecondsUntil(refusal?.until ?? 0)

  const submit = async (event?: FormEvent) => {
    event?.preventDefault()
    if (busy || wait > 0) return
    setBusy(true)
    setFailure(null)
    try {
      await attempt(value)
      setRefusal(null)
      setValue('')
    } catch (error) {
      const refused = refusalOf(error)
      setRefusal(refused)
      if (!refused) setFailure(error)
      if (refused?.code === 'PIN_WRONG') setValue('')
    } finally {
      setBusy(false)
    }
  }
  return {
    value,
    busy,
    wait,
    error: failure ? errorText(failure).title : refusal && sayRefusal(refusal, wait),
    change: (typed: string) => setValue(typed.replace(/\D/g, '').slice(0, 8)),
    submit: (event?: FormEvent) => void submit(event),
  }
}

function refusalOf(error: unknown): Refusal | null {
  for (const code of ['PIN_WRONG', 'PIN_WAIT'] as const) {
    const data = errorData<{ waitSeconds: number }>(error, code)
    if (data) return { code, until: Date.now() + data.waitSeconds * 1000 }
  }
  return null
}

function sayRefusal({ code }: Refusal, wait: number): string | null {
  const t = texts().staff
  if (code === 'PIN_WRONG') return wait > 0 ? t.pinWrong(wait) : t.pinWrongNow
  return wait > 0 ? t.pinWait(wait) : null
}

/** Whole seconds until an instant, counted down; 0 once it has passed. */
function useSecondsUntil(instant: number): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    setNow(Date.now())
    if (instant <= Date.now()) return
    const timer = setInterval(() => {
      setNow(Date.now())
      if (instant <= Date.now()) clearInterval(timer)
    }, 250)
    return () => clearInterval(timer)
  }, [instant])
  return Math.max(0, Math.ceil((instant - now) / 1000))
}
