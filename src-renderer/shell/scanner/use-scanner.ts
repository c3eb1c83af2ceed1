import { useRpc } from '@renderer/rpc/client'
import { errorCode } from '@renderer/rpc/errors'
import { readAnswerCode } from '@shared/features/campaigns/answer-code'
import { useEffect } from 'react'
import { create } from 'zustand'
import { navigate } from '../location'
import { useLock } from '../lock/use-lock'
import { isSearchField, restoreSearch, useSearchStore } from '../search/search-store'
import { toastDone, toastError } from '../toast'
import { useTexts } from '../use-texts'
import { createScanReader } from './read-scan'
import { readingsOf } from './readings'
import { scanTaker, useScannedAnswer } from './scan-target'
import { type FieldBefore, fieldBefore, takeBack, takeBackInEditor } from './typed-back'

/** The code that nobody's card carries, while the question what to do with it is on the screen. */
export const useUnknownCode = create<{ code: string | null }>()(() => ({ code: null }))

/** A PIN is nobody's card, and a field that asks for codes of another kind says so. */
const keepsCodes = ({ type, dataset }: HTMLInputElement) =>
  type === 'password' || dataset['takesCodes'] !== undefined

/**
 * Opens the card whose number a scanner types, whatever has the focus. What the keys left in a field is taken back.
 * In the search itself they stay, as whoever scans there finds the card by it; a PIN is nobody's card; a field marked `data-takes-codes` keeps what is scanned into it; and while the
 * program is locked nothing is listened to.
 */
export function useScanner(): void {
  const client = useRpc()
  const t = useTexts().scanner
  const { data } = useLock()
  const open = data?.locked === false

  useEffect(() => {
    if (!open) return
    const hear = createScanReader()
    let before: FieldBefore | null = null
    let searched = { text: '', open: false }
    let unheard = false

    const firstCard = async (readings: readonly string[]) => {
      for (const number of readings) {
        const { card } = await client.customers.byNumber({ number })
        if (card) return card
      }
      return null
    }

    // The code of a letter: whoever brings it is at the till.
    const showLetter = async (code: string) => {
      const letter = await client.answers.byCode({ code }).catch((error: unknown) => {
        if (errorCode(error) === 'ANSWER_CODE_UNKNOWN') return null
        throw error
      })
      if (!letter) return false
      useScannedAnswer.setState({ customerId: letter.customerId, code })
      await navigate(`/customers/${letter.customerId}?do=purchase`)
      return true
    }

    const show = async (code: string) => {
      try {
        const readings = readingsOf(code)
        const taker = scanTaker()
        if (taker) return taker(readings)
        const letter = readings.find((reading) => readAnswerCode(reading) !== null)
        const card = await firstCard(readings)
        if (!card && letter !== undefined && (await showLetter(letter))) return
        useUnknownCode.setState({ code: card ? null : (readings[0] ?? code) })
        if (card?.inTrash) toastDone(t.inTrash(card.listName))
        else if (card) await navigate(`/customers/${card.id}`)
      } catch (error) {
        toastError(error)
      }
    }

    const onKeyDown = (event: KeyboardEvent) => {
      const { key, repeat, ctrlKey, altKey, metaKey, isComposing, target } = event
      const heard = hear({ key, repeat, ctrlKey, altKey, metaKey, isComposing, at: event.timeStamp })
      if (heard.is === 'first') {
        unheard = isSearchField(target) || (target instanceof HTMLInputElement && keepsCodes(target))
        before = fieldBefore(target)
        const { text, open: shown } = useSearchStore.getState()
        searched = { text, open: shown }
      }
      if (heard.is !== 'scan' || unheard) return
      // Neither a form nor a button under the focus is to take the Enter for its own.
      event.preventDefault()
      event.stopImmediatePropagation()
      if (before) takeBack(before)
      else takeBackInEditor(target, heard.code)
      restoreSearch(searched)
      void show(heard.code)
    }
    window.addEventListener('keydown', onKeyDown, { capture: true })
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [client, t, open])
}
