import type { Writable } from 'node:stream'

/** Where a PDF goes, piece by piece: a stream, which is not ended, or a function that may take its time. */
export type PdfOutput = Writable | ((chunk: Uint8Array) => void | Promise<void>)

/** Hands one piece over; settles when it has been taken, rejects when it could not be written (disk full). */
export async function deliver(output: PdfOutput, chunk: Uint8Array): Promise<void> {
  if (typeof output === 'function') await output(chunk)
  else {
    // The failure is told to the callback; without a listener Node would throw it a second time.
    if (output.listenerCount('error') === 0) output.on('error', () => {})
    await new Promise<void>((resolve, reject) => {
      output.write(chunk, (error) => (error ? reject(error) : resolve()))
    })
  }
}
