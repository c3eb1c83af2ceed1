import { fetchFile } from '@renderer/rpc/files'
import type { FileHandle } from '@shared/rpc/handles'
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/**
 * Opens a PDF. Our own carry their fonts and plain pictures, so pdf.js needs neither WebAssembly nor files of its
 * own, which the page's policy would refuse; a `foreign` one that names its fonts alone is shown in those of this
 * machine. Throws FileTransferError, Cancelled, or what pdf.js says of a file that is none.
 */
export async function openPdf(
  handle: FileHandle,
  signal: AbortSignal,
  foreign = false,
): Promise<PDFDocumentProxy> {
  const file = await fetchFile(handle, signal)
  const data = new Uint8Array(await file.arrayBuffer())
  return getDocument({ data, useWasm: false, useWorkerFetch: false, useSystemFonts: foreign }).promise
}

/** The words of a page in reading order, for those who cannot see the picture. */
export async function pageText(pdf: PDFDocumentProxy, pageNumber: number): Promise<string> {
  const page = await pdf.getPage(pageNumber)
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
}

/**
 * Draws a page onto a canvas, `width` CSS pixels wide, sharp on any screen. What stood there before stays until
 * the page is ready. Returns how to stop it.
 */
export function drawPage(
  pdf: PDFDocumentProxy,
  pageNumber: number,
  canvas: HTMLCanvasElement,
  width: number,
): { done: Promise<void>; stop: () => void } {
  let stop = () => {}
  let stopped = false
  const draw = async () => {
    const page = await pdf.getPage(pageNumber)
    if (stopped) return
    const scale = (width / page.getViewport({ scale: 1 }).width) * window.devicePixelRatio
    const viewport = page.getViewport({ scale })
    const ready = document.createElement('canvas')
    ready.width = Math.floor(viewport.width)
    ready.height = Math.floor(viewport.height)
    const task = page.render({ canvas: ready, viewport })
    stop = () => task.cancel()
    await task.promise
    if (stopped) return
    canvas.width = ready.width
    canvas.height = ready.height
    canvas.getContext('2d')?.drawImage(ready, 0, 0)
  }
  return {
    done: draw(),
    stop: () => {
      stopped = true
      stop()
    },
  }
}
