/** An output for PDF writers that keeps everything. */
export function collector(): { output: (chunk: Uint8Array) => void; bytes: () => Uint8Array } {
  const chunks: Uint8Array[] = []
  return { output: (chunk) => void chunks.push(chunk), bytes: () => Buffer.concat(chunks) }
}
