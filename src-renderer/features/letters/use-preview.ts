import { useRead } from '@renderer/rpc/reads'
import { unknownInLetter } from '@shared/features/letters/unknown-fields'
import { useState } from 'react'
import type { Addressed } from './use-draft'

/**
 * The real letter of one recipient after the other. While a new one is made the one before stays; while a field
 * of the text does not exist nothing new is made.
 */
export function usePreview({ letter, selection }: Addressed) {
  const [index, setIndex] = useState(0)
  const [page, setPage] = useState(1)
  const printable = unknownInLetter(letter).length === 0
  const [last, setLast] = useState({ letter, selection })
  if (printable && (last.letter !== letter || last.selection !== selection)) setLast({ letter, selection })
  const answer = useRead('letters', 'previewOne', { ...last, index }, { keepPrevious: true })
  const recipients = answer.data?.recipients ?? 0
  const shown = Math.min(index, Math.max(0, recipients - 1))
  const pages = answer.data?.pages ?? 1

  const leaf = (step: number) => {
    if (recipients === 0) return
    setIndex(Math.min(Math.max(0, shown + step), recipients - 1))
    setPage(1)
  }
  return {
    answer,
    recipients,
    index: shown,
    leaf,
    pages,
    page: Math.min(page, pages),
    setPage,
  }
}

export type PreviewInHand = ReturnType<typeof usePreview>
