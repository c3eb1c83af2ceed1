import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { FileDesk, HeldFile } from '@main/files/desk'
import { UploadTooLarge } from '@main/files/upload-too-large'
import { isStorageFull } from '@main/rpc/faults'
import { FileHandle, maximumUploadBytes } from '@shared/rpc/handles'
import { attachment } from './content-disposition'

export const filesPath = '/files'
/** What the program has to say of its files: the desk, and whether its lock is closed. */
export type FilesOfProgram = { files: FileDesk; isLocked: () => Promise<boolean> }

/** The name of a file that comes in, percent-encoded. */
const nameHeader = 'x-file-name'

/**
 * `POST /files` takes a file in and answers `{ handle }`; `GET /files/<handle>` gives one out, as an attachment
 * or with `?view=1` a PDF inside a sandbox. The same under http and `app:`; who may call is the host's business.
 *
 * Statuses: 400 no name, 404 unknown or forgotten handle, 413 too large, 423 locked, 507 disk full.
 */
export async function serveFiles(
  request: Request,
  visit: string,
  { files: desk, isLocked }: FilesOfProgram,
): Promise<Response> {
  if (await isLocked()) return new Response(null, { status: 423 })
  const url = new URL(request.url)
  if (request.method === 'POST' && url.pathname === filesPath) return takeIn(request, visit, desk)
  if (request.method === 'GET' && url.pathname.startsWith(`${filesPath}/`)) {
    const handle = FileHandle.safeParse(url.pathname.slice(filesPath.length + 1))
    const file = handle.success ? desk.look(visit, handle.data) : undefined
    return file ? giveOut(file, url.searchParams.get('view') === '1') : new Response(null, { status: 404 })
  }
  return new Response(null, { status: 405 })
}

async function takeIn(request: Request, visit: string, desk: FileDesk): Promise<Response> {
  const name = decodedName(request.headers.get(nameHeader))
  if (name === undefined || !request.body) return new Response(null, { status: 400 })
  if (Number(request.headers.get('content-length')) > maximumUploadBytes) {
    return new Response(null, { status: 413 })
  }
  try {
    const body = Readable.fromWeb(request.body as NodeStream, { signal: request.signal })
    return Response.json({ handle: await desk.receive(visit, name, body) })
  } catch (error) {
    if (error instanceof UploadTooLarge) return new Response(null, { status: 413 })
    if (isStorageFull(error)) return new Response(null, { status: 507 })
    // The sender broke off: nobody waits for the answer.
    if (request.signal.aborted) return new Response(null, { status: 400 })
    throw error
  }
}

async function giveOut(file: HeldFile, view: boolean): Promise<Response> {
  const found = await stat(file.path).catch(() => undefined)
  if (!found) return new Response(null, { status: 404 })
  const shown = view && file.mediaType === 'application/pdf'
  return new Response(Readable.toWeb(createReadStream(file.path)) as ReadableStream, {
    headers: {
      'content-type': file.mediaType,
      'content-length': String(found.size),
      'content-disposition': shown ? 'inline' : attachment(file.name),
      'content-security-policy': 'sandbox',
    },
  })
}

function decodedName(header: string | null): string | undefined {
  try {
    return header === null ? undefined : decodeURIComponent(header)
  } catch {
    return undefined
  }
}
