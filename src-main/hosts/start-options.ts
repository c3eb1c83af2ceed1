import { parseArgs } from 'node:util'

/** What a window host can be told on the command line. */
export type StartOptions = {
  /** Folder of the data; the system's usual place if left out. */
  data: string | undefined
  /** Made-up customers in a temporary folder. */
  demo: boolean
  /** Serve on when all windows are gone, and open none. */
  serve: boolean
  /** Port on 127.0.0.1; 0 takes a free one. */
  port: number
  /** Initials of who is at work where the staff do not say so themselves. */
  as: string
}

/** The command line cannot be understood; `detail` says which part. */
export class BadArguments extends Error {
  readonly detail: string
  constructor(detail: string) {
    super(detail)
    this.name = 'BadArguments'
    this.detail = detail
  }
}

/**
 * @param args what follows the program's name
 * @param lenient leaves out what is unknown instead of throwing BadArguments (Chromium's own switches)
 */
export function readStartOptions(args: string[], lenient = false): StartOptions {
  try {
    const { values } = parseArgs({
      args,
      strict: !lenient,
      allowPositionals: lenient,
      options: {
        data: { type: 'string' },
        demo: { type: 'boolean', default: false },
        serve: { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
        as: { type: 'string', default: '' },
      },
    })
    return {
      data: text(values.data),
      demo: values.demo === true,
      serve: values.serve === true,
      port: portNumber(text(values.port) ?? '0'),
      as: text(values.as) ?? '',
    }
  } catch (error) {
    if (error instanceof TypeError) throw new BadArguments(error.message)
    throw error
  }
}

function text(value: string | boolean | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function portNumber(given: string): number {
  const port = Number(given)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new BadArguments(`--port ${given}`)
  return port
}
