import { connect } from 'node:net'

/** What came back until the other side closed, and after how long (milliseconds). */
export type RawAnswer = { text: string; status: number | undefined }

/**
 * Sends bytes as they are, piece by piece, and reads until the connection is closed.
 *
 * @param pieces sent one after the other with a pause between them
 */
export function rawRequest(port: number, pieces: string[], pause = 20): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    let at = 0
    const timer = setInterval(() => {
      const piece = pieces[at]
      at += 1
      if (piece !== undefined && socket.writable) socket.write(piece)
    }, pause)
    socket.setEncoding('utf8')
    socket.on('data', (part: string) => {
      text += part
    })
    // A connection that was cut is what some of these tests are about.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error)
    })
    socket.on('close', () => {
      clearInterval(timer)
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]
      resolve({ text, status: status ? Number(status) : undefined })
    })
  })
}
