import type { KeyboardEvent } from 'react'

/** ↑ and ↓ go from the box of one wish to that of the next, through all groups of the page. */
export function moveBetweenMarks(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const boxes = [...event.currentTarget.querySelectorAll<HTMLInputElement>('input[data-wish]')]
  const at = boxes.indexOf(event.target as HTMLInputElement)
  if (step === 0 || at < 0) return
  event.preventDefault()
  boxes[at + step]?.focus()
}
