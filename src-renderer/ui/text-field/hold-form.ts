/** Marks a field that holds something that cannot be saved; its value says nothing. */
export const troubleMark = 'data-trouble'
/** What a marked field is told when somebody wants to save: then it answers, whether it has been left or not. */
export const askedEvent = 'asked'

/**
 * Whether something in `place` (a form, a part of the page) cannot be saved: every such field says so, and the
 * first one takes the focus. For buttons and keys that save without submitting a form.
 */
export function heldBack(place: Element | null): boolean {
  const held = [...(place?.querySelectorAll<HTMLElement>(`[${troubleMark}]`) ?? [])]
  for (const field of held) field.dispatchEvent(new Event(askedEvent))
  held[0]?.focus()
  return held.length > 0
}
