/** The caller has cancelled; whatever the transport calls it, the program meets this one error. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled by the user.')
    this.name = 'Cancelled'
  }
}

/** Whatever an aborted call ended with, as one error: `Error` over the port, `AbortError` over HTTP. */
export function orCancelled(error: unknown, signal: AbortSignal | undefined): unknown {
  return signal?.aborted ? new Cancelled() : error
}

/** An interceptor of a link that turns the end of an aborted call into `Cancelled`. */
export async function abortAsOneError<T>(options: {
  signal?: AbortSignal | undefined
  next: () => Promise<T>
}): Promise<T> {
  try {
    return await options.next()
  } catch (error) {
    throw orCancelled(error, options.signal)
  }
}
