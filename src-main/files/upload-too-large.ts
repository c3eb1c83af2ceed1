import { Transform } from 'node:stream'

/** A file that came in was larger than the program takes; nothing of it was kept. */
export class UploadTooLarge extends Error {
  readonly limit: number
  constructor(limit: number) {
    super(`larger than ${limit} bytes`)
    this.name = 'UploadTooLarge'
    this.limit = limit
  }
}

/** Lets bytes through until there are more than `limit`, then fails with UploadTooLarge. */
export function limitBytes(limit: number): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      if (seen > limit) done(new UploadTooLarge(limit))
      else done(null, chunk)
    },
  })
}
