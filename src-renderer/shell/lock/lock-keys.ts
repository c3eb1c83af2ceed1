let guard: HTMLElement | null = null

/** While the lock screen is shown, keys go there and nowhere else; null when it is gone. */
export function keepKeysIn(lockScreen: HTMLElement | null): void {
  guard = lockScreen
}

/**
 * Comes before every other listener of the window, as it is there before them: a dialog on the stage would else be
 * closed by Escape, and its draft be lost. A key outside of the lock screen brings the cursor back to it.
 */
window.addEventListener(
  'keydown',
  (event) => {
    if (!guard) return
    const inside = event.target instanceof Node && guard.contains(event.target)
    if (inside && event.key !== 'Escape') return
    event.stopImmediatePropagation()
    if (!inside) guard.querySelector<HTMLElement>('input, button')?.focus()
  },
  { capture: true },
)
