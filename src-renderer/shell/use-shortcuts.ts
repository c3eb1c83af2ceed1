import { useEffect } from 'react'
import { useRoutes } from './route'
import { focusSearch } from './search/search-store'
import { type ShortcutTools, shortcuts } from './shortcuts'
import { isTextField } from './text-field'

/** Makes the shortcuts work on every page, and any letter typed outside of a field begin a search. */
export function useShortcuts({ undoNewest, lock }: ShortcutTools): void {
  const routes = useRoutes()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return
      const overDialog = document.querySelector('[role="dialog"]') !== null
      const inField = isTextField(event.target)
      const shortcut = shortcuts(routes).find(
        ({ fits, outsideFields, overDialogs }) =>
          fits?.(event) && !(outsideFields && inField) && (overDialogs || !overDialog),
      )
      if (shortcut?.run) {
        event.preventDefault()
        shortcut.run({ undoNewest, lock })
      } else if (!overDialog && !inField && beginsSearch(event)) {
        // The letter itself arrives in the field that has the focus by then.
        focusSearch()
      }
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [routes, undoNewest, lock])
}

function beginsSearch(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.metaKey && !event.altKey && /^[\p{L}\p{N}]$/u.test(event.key)
}
