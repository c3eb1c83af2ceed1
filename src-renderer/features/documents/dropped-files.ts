import { formatDate } from '@shared/kernel/civil-date'
import { systemClock } from '@shared/kernel/clock'
import { texts } from '@shared/texts'

/** What was dropped, chosen or pasted; of a folder the browser only gives out the name. */
export type DroppedFile = { file: File; folder: boolean }

/** Whether files are being dragged, rather than text or a link. */
export function holdsFiles({ types }: DataTransfer): boolean {
  return types.includes('Files')
}

export function droppedFiles(transfer: DataTransfer): DroppedFile[] {
  return [...transfer.items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null
    return file ? [{ file, folder: item.webkitGetAsEntry()?.isDirectory ?? false }] : []
  })
}

/**
 * The files of the clipboard. None where there is text as well: word and spreadsheet programs add a picture of what
 * was copied. A picture without a name is called by the day.
 */
export function pastedFiles(transfer: DataTransfer | null): DroppedFile[] {
  if (!transfer || transfer.types.includes('text/plain')) return []
  return droppedFiles(transfer).map(({ file, folder }) => ({ file: named(file), folder }))
}

function named(file: File): File {
  if (file.name !== 'image.png') return file
  const name = texts().documents.pastedName(formatDate(systemClock.today()))
  return new File([file], name, { type: file.type })
}

/** The files of a chooser. */
export function chosenFiles(files: readonly File[]): DroppedFile[] {
  return files.map((file) => ({ file, folder: false }))
}
