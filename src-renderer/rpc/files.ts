import { FileHandle, maximumUploadBytes, type ProducedFile } from '@shared/rpc/handles'
import { orCancelled } from './cancelled'
import { untilOpened } from './held-calls'
import { sessionHeaders } from './session'

/** A file could not be handed to the core or fetched from it. */
export class FileTransferError extends Error {
  readonly reason: 'tooLarge' | 'full' | 'gone' | 'failed'
  constructor(reason: FileTransferError['reason']) {
    super(`File transfer: ${reason}`)
    this.name = 'FileTransferError'
    this.reason = reason
  }
}

/**
 * Hands a file to the core and gets a handle for it, which serves for an hour. `onProgress` gets the bytes
 * sent so far. Throws FileTransferError, or Cancelled when the signal fires.
 */
export function uploadFile(
  file: File,
  onProgress: (sentBytes: number) => void = () => {},
  signal?: AbortSignal,
): Promise<FileHandle> {
  if (file.size > maximumUploadBytes) return Promise.reject(new FileTransferError('tooLarge'))
  return new Promise((resolve, reject) => {
    // fetch tells nothing of an upload's progress.
    const request = new XMLHttpRequest()
    request.open('POST', '/files')
    for (const [name, value] of Object.entries(sessionHeaders())) request.setRequestHeader(name, value)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name.toWellFormed()))
    request.upload.onprogress = (event) => onProgress(event.loaded)
    request.onerror = () => reject(new FileTransferError('failed'))
    request.onabort = () => reject(orCancelled(new FileTransferError('failed'), signal))
    request.onload = () => {
      const handle = request.status === 200 ? handleIn(request.responseText) : undefined
      if (handle) resolve(handle)
      else reject(new FileTransferError(reasonOf(request.status)))
    }
    signal?.addEventListener('abort', () => request.abort(), { once: true })
    if (signal?.aborted) reject(orCancelled(undefined, signal))
    else request.send(file)
  })
}

/** Where the host serves a file; a request for it must carry the tab's header. */
function fileUrl(handle: FileHandle): string {
  return `/files/${handle}`
}

/** The content of a file that the program produced. Throws FileTransferError, or Cancelled. */
export async function fetchFile(handle: FileHandle, signal?: AbortSignal): Promise<Blob> {
  try {
    const answer = await fetchOpened(fileUrl(handle), { headers: sessionHeaders(), signal: signal ?? null })
    if (!answer.ok) throw new FileTransferError(reasonOf(answer.status))
    return await answer.blob()
  } catch (error) {
    if (error instanceof FileTransferError) throw error
    throw orCancelled(new FileTransferError('failed'), signal)
  }
}

/** What the lock keeps back is fetched once it is open. */
async function fetchOpened(url: string, options: RequestInit): Promise<Response> {
  for (;;) {
    const answer = await fetch(url, options)
    if (answer.status !== 423) return answer
    await untilOpened(options.signal)
  }
}

/** Saves a file that the program produced where downloads go. Throws FileTransferError. */
export async function saveFile(file: ProducedFile): Promise<void> {
  const url = URL.createObjectURL(await fetchFile(file.handle))
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  link.click()
  // The download has begun by then; revoking at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

function handleIn(body: string): FileHandle | undefined {
  try {
    return FileHandle.parse((JSON.parse(body) as { handle?: unknown }).handle)
  } catch {
    return undefined
  }
}

function reasonOf(status: number): FileTransferError['reason'] {
  if (status === 413) return 'tooLarge'
  if (status === 507) return 'full'
  if (status === 404 || status === 410) return 'gone'
  return 'failed'
}
