import type { KeyboardEvent } from 'react'

/**
 * Enter in a list that searches takes what is marked there, or else the first of what it offers to the word that
 * stands in its field; for `onKeyDownCapture`. Mantine marks the first a moment after the last key, forgets it where
 * the list has just closed over the choice before, and may not take what it has marked right after opening.
 */
export function takeFirst(event: KeyboardEvent<HTMLInputElement>): void {
  const { key, nativeEvent, currentTarget: field } = event
  if (key !== 'Enter' || nativeEvent.isComposing || field.value.trim() === '') return
  const list = document.getElementById(field.getAttribute('aria-controls') ?? '')
  const option =
    list?.querySelector<HTMLElement>('[data-combobox-selected]') ??
    list?.querySelector<HTMLElement>('[data-combobox-option]:not([data-combobox-disabled])')
  if (!option) return
  event.preventDefault()
  // Else Mantine would take it once more.
  event.stopPropagation()
  option.click()
}
