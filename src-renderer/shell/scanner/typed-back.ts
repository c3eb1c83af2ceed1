/** What an editor hears when a scanner has typed a code (the `detail`) into it: it takes its own text back. */
export const scannedEvent = 'tante-emma-scanned'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** A field as it stood before the first key of a code. */
export type FieldBefore = { field: Field; value: string; from: number | null; to: number | null }

/** What stands in the field that a key is about to go to; null where that is none. */
export function fieldBefore(target: EventTarget | null): FieldBefore | null {
  if (target instanceof HTMLSelectElement) return { field: target, value: target.value, from: null, to: null }
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return null
  return { field: target, value: target.value, from: target.selectionStart, to: target.selectionEnd }
}

/** Takes back what a code has typed into a field, as if it had never landed there: text, cursor and selection. */
export function takeBack({ field, value, from, to }: FieldBefore): void {
  if (!field.isConnected || field.value === value) return
  // React keeps an own note of the value, which only the element's own setter goes past.
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set
  setter?.call(field, value)
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
  if (!(field instanceof HTMLSelectElement) && from !== null) field.setSelectionRange(from, to)
}

/** Lets an editor take back the code that was typed into it. */
export function takeBackInEditor(target: EventTarget | null, code: string): void {
  if (target instanceof HTMLElement && target.isContentEditable)
    target.dispatchEvent(new CustomEvent(scannedEvent, { detail: code, bubbles: true }))
}
