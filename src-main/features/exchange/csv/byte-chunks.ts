import type { FileHandle } from 'node:fs/promises'

/** Small, so that a piece's text stays young garbage: four times as much takes twice the memory at peak. */
const chunkBytes = 32 * 1024

/** The bytes of an open file from its start; each piece is only valid until the next one is asked for. */
export async function* byteChunks(file: FileHandle): AsyncGenerator<Buffer> {
  const buffer = Buffer.allocUnsafe(chunkBytes)
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(buffer, 0, chunkBytes, position)
    if (bytesRead === 0) return
    position += bytesRead
    yield buffer.subarray(0, bytesRead)
  }
}
