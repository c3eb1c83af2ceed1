const size = 50

/** Gathers what comes one by one into small groups, so that more can be asked about each group at once. */
export async function* inChunks<T>(items: AsyncIterable<T>): AsyncIterable<T[]> {
  let chunk: T[] = []
  for await (const item of items) {
    chunk.push(item)
    if (chunk.length < size) continue
    yield chunk
    chunk = []
  }
  if (chunk.length > 0) yield chunk
}
