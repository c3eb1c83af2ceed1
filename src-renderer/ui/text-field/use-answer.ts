import { useEffect, useRef, useState } from 'react'
import { askedEvent, heldBack, troubleMark } from './hold-form'

type Field = HTMLInputElement | HTMLTextAreaElement
type Options = {
  /** What is wrong with the text, null where it can be saved. */
  trouble: string | null
  /** Said while typing; else once the field is left, or somebody wants to save. */
  atOnce?: boolean
}

/**
 * A field that answers to what stands in it: says what is wrong, keeps every letter of it, and lets the form
 * around it wait with saving until it is put right. Give `ref` and `held` to the input, call `typed` and `left`.
 */
export function useAnswer<T extends Field>({ trouble, atOnce = false }: Options) {
  const ref = useRef<T>(null)
  const [told, setTold] = useState(false)
  const held = trouble !== null

  useEffect(() => {
    const field = ref.current
    if (!field || !held) return
    const tell = () => setTold(true)
    // On the form itself, so that it is heard before what React would do with a submit.
    const hold = (event: Event) => {
      if (!heldBack(field.form)) return
      event.preventDefault()
      event.stopPropagation()
    }
    const { form } = field
    field.addEventListener(askedEvent, tell)
    form?.addEventListener('submit', hold)
    return () => {
      field.removeEventListener(askedEvent, tell)
      form?.removeEventListener('submit', hold)
    }
  }, [held])

  return {
    ref,
    held: held ? { [troubleMark]: true } : {},
    error: held && (told || atOnce) ? trouble : undefined,
    typed: () => setTold(false),
    left: () => setTold(held),
  }
}
