import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { fitting, type Width } from './fitting'

type Measured = { room: number; tabs: Width[] }

/**
 * Which tabs find room, measured anew whenever the room or a handle becomes wider or narrower.
 *
 * @returns `room`: for the element that holds the handles, and as its last child the menu of the others; `ruler`: for the one that holds each handle once more,
 *   unseen, named by `data-tab`, with `data-counted` where it holds something; `shown`: null while nothing is measured
 */
export function useFitting(open: string | null) {
  const room = useRef<HTMLDivElement>(null)
  const ruler = useRef<HTMLDivElement>(null)
  const [measured, setMeasured] = useState<Measured | null>(null)
  useLayoutEffect(() => {
    const places = [room.current, ruler.current].filter((element) => element !== null)
    const measure = () => {
      const next = {
        room: (room.current?.clientWidth ?? 0) - widthOf(room.current?.lastElementChild),
        tabs: [...(ruler.current?.children ?? [])].map((handle) => ({
          id: handle.getAttribute('data-tab') ?? '',
          width: widthOf(handle),
          counted: handle.hasAttribute('data-counted'),
        })),
      }
      setMeasured((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    const observer = new ResizeObserver(measure)
    for (const place of places) observer.observe(place)
    measure()
    return () => observer.disconnect()
  }, [])
  const shown = useMemo(() => measured && fitting(measured.tabs, measured.room, open), [measured, open])
  return { room, ruler, shown }
}

function widthOf(element: Element | null | undefined): number {
  return element?.getBoundingClientRect().width ?? 0
}
