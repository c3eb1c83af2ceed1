/**
 * Where the program is drawn. While it is locked the stage is taken out of the document with all that stands on it,
 * but not torn down: nothing personal is left in the page, and what was typed is still there afterwards.
 */
const stage = document.createElement('div')
/** The pages. */
export const pages = document.createElement('div')
/** What lies above the pages: dialogs, menus, lists of choices. */
export const overlays = document.createElement('div')
stage.append(pages, overlays)
stage.dataset['stage'] = ''

let focused: HTMLElement | null = null
let scrolled: { element: Element; top: number; left: number }[] = []

/** Puts the stage into the page as it was left: focus and scroll positions do not survive the way out. */
export function showStage(place: HTMLElement): void {
  place.append(stage)
  for (const { element, top, left } of scrolled) element.scrollTo({ top, left })
  scrolled = []
  focused?.focus({ preventScroll: true })
  focused = null
}

/** Takes it out. */
export function hideStage(): void {
  const { activeElement } = document
  focused = activeElement instanceof HTMLElement && stage.contains(activeElement) ? activeElement : null
  scrolled = [...stage.querySelectorAll('*')]
    .filter(({ scrollTop, scrollLeft }) => scrollTop > 0 || scrollLeft > 0)
    .map((element) => ({ element, top: element.scrollTop, left: element.scrollLeft }))
  stage.remove()
}
