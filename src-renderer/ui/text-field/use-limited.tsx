import { useMergedRef } from '@mantine/hooks'
import { texts } from '@shared/texts'
import type { FocusEventHandler, ReactNode, Ref } from 'react'
import styles from './text-field.module.css'
import { useAnswer } from './use-answer'

type Field = HTMLInputElement | HTMLTextAreaElement
export type LimitedProps = {
  value: string
  /** The most characters that can be saved; more stay in the field, which says so, and saving waits. */
  limit: number
  /** What else is wrong with the text, in words; said when the field is left, or somebody wants to save. */
  trouble?: string | null
}
type Around<T> = {
  error?: ReactNode
  ref?: Ref<T> | undefined
  onBlur?: FocusEventHandler<T> | undefined
}

/** From here to the limit the field counts what is left. */
const near = (limit: number) => Math.min(limit / 10, 100)

/** What a Mantine field gets so that it keeps what is too long, says so and lets saving wait. */
export function useLimited<T extends Field>(
  { value, limit, trouble = null }: LimitedProps,
  { error, ref, onBlur }: Around<T>,
) {
  const t = texts().ui
  const tooLong = value.length > limit ? t.tooLong(limit, value.length) : null
  const answer = useAnswer<T>({ trouble: tooLong ?? trouble, atOnce: tooLong !== null })
  const left = limit - value.length
  return {
    typed: answer.typed,
    props: {
      ...answer.held,
      ref: useMergedRef(answer.ref, ref),
      error: answer.error ?? error,
      onBlur: (event: React.FocusEvent<T>) => {
        answer.left()
        onBlur?.(event)
      },
      ...(left >= 0 &&
        left <= near(limit) && {
          inputContainer: (input: ReactNode) => (
            <>
              {input}
              <small className={styles.left}>{t.charactersLeft(left)}</small>
            </>
          ),
        }),
    },
  }
}
