import { useEffect, useRef } from 'react'
import { useCounterView, useHeld } from './counter-view'

/**
 * F9: a tap switches the counter view, holding it shows what is hidden for as long. A held key repeats itself; that
 * tells the two apart without a clock. Works over dialogs, too, and in fields, where F9 means nothing else.
 */
export function useCounterKeys(): void {
  const [on, setOn] = useCounterView()
  const view = useRef({ on, setOn })
  view.current = { on, setOn }
  useEffect(() => {
    let pressed: 'tapped' | 'held' | null = null
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPlainF9(event)) return
      event.preventDefault()
      if (event.repeat) {
        if (pressed) pressed = 'held'
      } else if (view.current.on) {
        pressed = 'tapped'
        useHeld.setState({ held: true })
      } else view.current.setOn(true)
    }
    const onKeyUp = (event: KeyboardEvent) => {
      if (event.key !== 'F9' || !pressed) return
      if (pressed === 'tapped') view.current.setOn(false)
      release()
    }
    const release = () => {
      pressed = null
      useHeld.setState({ held: false })
    }
    window.addEventListener('keydown', onKeyDown)
    window.addEventListener('keyup', onKeyUp)
    // Where the key comes up in another window, nobody hears of it.
    window.addEventListener('blur', release)
    return () => {
      window.removeEventListener('keydown', onKeyDown)
      window.removeEventListener('keyup', onKeyUp)
      window.removeEventListener('blur', release)
      release()
    }
  }, [])
}

function isPlainF9(event: KeyboardEvent): boolean {
  return event.key === 'F9' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey
}
