import { open } from 'node:fs/promises'
import type { RefusalReason } from '@shared/features/documents/contract'
import { isProgramName, maximumDocumentBytes } from '@shared/features/documents/rules'
import { headBytes, programType, typeOf } from '@shared/features/documents/type-of'
import { fail } from '../../rpc/fail'

/** What is known of a file before it is taken; the name is one that can be saved everywhere. */
export type FileFacts = { name: string; bytes: number; mediaType: string }

/** Why a file is not taken as a document; undefined where it is. */
export function refusalOf({ name, bytes, mediaType }: FileFacts): RefusalReason | undefined {
  if (bytes === 0) return 'empty'
  if (bytes > maximumDocumentBytes) return 'tooLarge'
  return mediaType === programType || isProgramName(name) ? 'program' : undefined
}

/** Ends the call with DOCUMENT_REFUSED. */
export function refuse(name: string, reason: RefusalReason): never {
  return fail('DOCUMENT_REFUSED', { name, reason })
}

/** Looks at the beginning of a file to tell what it is. */
export async function factsOf(file: { path: string; name: string; bytes: number }): Promise<FileFacts> {
  const { name, bytes } = file
  return { name, bytes, mediaType: typeOf(await readStart(file.path, headBytes), name) }
}

/** The first bytes of a file, up to `length`. */
export async function readStart(path: string, length: number): Promise<Uint8Array> {
  const handle = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}
