import { Loader } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { Cancelled } from '@renderer/rpc/cancelled'
import type { FileHandle } from '@shared/rpc/handles'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { RenderingCancelledException } from 'pdfjs-dist'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { ErrorNotice } from '../ErrorNotice'
import { drawPage, openPdf, pageText } from './open-pdf'
import styles from './PdfView.module.css'

type Props = {
  handle: FileHandle
  /** 1-based. */
  page: number
  /** What the picture shows, for those who cannot see it: „Brief an Anna Müller“. */
  label: string
  /** Called with the number of pages once the file is open. */
  onPages?: (pages: number) => void
  /** A file from outside: it may be no PDF that anybody can read, and takes fonts from this machine. */
  foreign?: { failed: ReactNode }
}

/** One page of a PDF that the program produced, as wide as its place. Keeps the last page until the next stands. */
export function PdfView({ handle, page, label, onPages, foreign }: Props) {
  const { ref, width } = useElementSize<HTMLDivElement>()
  const canvas = useRef<HTMLCanvasElement>(null)
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [text, setText] = useState('')
  const [drawn, setDrawn] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const isForeign = foreign !== undefined
  const tellPages = useRef(onPages)
  tellPages.current = onPages

  useEffect(() => {
    const abort = new AbortController()
    let opened: PDFDocumentProxy | undefined
    openPdf(handle, abort.signal, isForeign).then(
      (document) => {
        opened = document
        if (abort.signal.aborted) return void document.loadingTask.destroy()
        setError(null)
        setPdf(document)
        tellPages.current?.(document.numPages)
      },
      (reason: unknown) => {
        if (!(reason instanceof Cancelled)) setError(reason)
      },
    )
    return () => {
      abort.abort()
      setPdf(null)
      void opened?.loadingTask.destroy()
    }
  }, [handle, isForeign])

  useEffect(() => {
    if (!pdf || !canvas.current || width === 0) return
    let current = true
    const number = Math.min(Math.max(1, page), pdf.numPages)
    const drawing = drawPage(pdf, number, canvas.current, width)
    drawing.done.then(
      () => current && setDrawn(true),
      (reason: unknown) => {
        if (current && !(reason instanceof RenderingCancelledException)) setError(reason)
      },
    )
    pageText(pdf, number).then(
      (words) => current && setText(words),
      (reason: unknown) => current && setError(reason),
    )
    return () => {
      current = false
      drawing.stop()
    }
  }, [pdf, page, width])

  return (
    <div ref={ref} className={styles.view}>
      {error !== null && (foreign ? foreign.failed : <ErrorNotice error={error} />)}
      {error === null && !drawn && <Loader className={styles.loader} />}
      {/* As high as A4 until the page is known. */}
      <canvas
        ref={canvas}
        width={210}
        height={297}
        className={styles.page}
        role="img"
        aria-label={label}
        hidden={error !== null}
      />
      <div className="visually-hidden">{text}</div>
    </div>
  )
}
