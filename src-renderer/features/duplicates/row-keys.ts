import type { KeyboardEvent } from 'react'

const rowSelector = '[data-field-row]'

/** Up and down go from field to field, left and right choose the side. */
export function moveBetweenRows(event: KeyboardEvent<HTMLTableElement>): void {
  const from = event.target instanceof HTMLElement ? event.target : null
  const row = from?.closest<HTMLElement>(rowSelector)
  if (!from || !row) return
  if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
    const side = event.key === 'ArrowLeft' ? 'winner' : 'loser'
    const target = row.querySelector<HTMLElement>(`[data-side="${side}"]`)
    target?.focus()
    target?.click()
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(rowSelector)]
    const next = rows[rows.indexOf(row) + (event.key === 'ArrowDown' ? 1 : -1)]
    next?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus()
  } else return
  event.preventDefault()
}
