import { maximumUploadBytes } from '@shared/rpc/handles'

const second = 1000
const minute = 60 * second

/** How much and how long the host waits for; milliseconds and bytes. */
export type Limits = typeof usualLimits

export const usualLimits = {
  callBytes: 2 * 1024 * 1024,
  fileBytes: maximumUploadBytes,
  /** For the headers of a request. */
  headersTime: 10 * second,
  /** For the whole body of a call. */
  callTime: 15 * second,
  /** Without a byte while a file comes in. */
  fileSilence: 20 * second,
  /** For a whole file, a stick being as slow as it is. */
  fileTime: 15 * minute,
  tokenLife: 5 * minute,
  wrongGuesses: 10,
  guessWindow: minute,
}
