import { useTexts } from '@renderer/shell/use-texts'
import { IconFileDownload } from '@tabler/icons-react'
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import styles from './documents.module.css'
import { droppedFiles, holdsFiles, pastedFiles } from './dropped-files'
import type { DocumentPlace } from './place'
import { useAddDocuments } from './use-add-documents'

type Props = {
  place: DocumentPlace
  /** Nothing is taken: the card lies in the trash. */
  closed?: boolean
  /** Files that are pasted anywhere on the page come here. */
  takesPaste?: boolean
  className?: string | undefined
  children: ReactNode
}

/** A part of the page that files can be dropped on, which says so while they are over it. */
export function DropArea({ place, closed = false, takesPaste = false, className = '', children }: Props) {
  const t = useTexts().documents
  const add = useAddDocuments(place)
  /** Enters without a leave yet: each element below sends its own. */
  const depth = useRef(0)
  const [over, setOver] = useState(false)
  usePaste(takesPaste && !closed, add)
  const enter = (by: number) => {
    depth.current = Math.max(0, depth.current + by)
    setOver(depth.current > 0)
  }
  const whenFiles = (work: () => void) => (event: DragEvent) => {
    if (closed || !holdsFiles(event.dataTransfer)) return
    event.preventDefault()
    event.stopPropagation()
    work()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of several; the button is the other.
    <div
      className={`${styles.area} ${className}`}
      onDragEnter={whenFiles(() => enter(1))}
      onDragLeave={whenFiles(() => enter(-1))}
      onDragOver={whenFiles(() => {})}
      onDrop={(event) => {
        const files = droppedFiles(event.dataTransfer)
        whenFiles(() => {
          enter(-depth.current)
          add(files)
        })(event)
      }}
    >
      {children}
      {over && (
        <div className={styles.dropSign} aria-hidden>
          <div>
            <IconFileDownload size={34} stroke={1.6} />
            <strong>{t.dropTitle}</strong>
            <span>{t.dropText}</span>
          </div>
        </div>
      )}
    </div>
  )
}

/** Takes what is pasted, unless a dialog or a text field is to have it. */
function usePaste(active: boolean, add: ReturnType<typeof useAddDocuments>): void {
  useEffect(() => {
    if (!active) return
    const onPaste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return
      const files = pastedFiles(event.clipboardData)
      if (files.length === 0) return
      event.preventDefault()
      add(files)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [active, add])
}
