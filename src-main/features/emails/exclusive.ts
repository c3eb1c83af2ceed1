import { fail } from '../../rpc/fail'

export type Exclusive = ReturnType<typeof createExclusive>

/** One at a time: whoever comes while another works is refused with EMAILS_UNDER_WAY, so that nothing goes out twice. */
export function createExclusive() {
  let busy = false
  return async function exclusive<T>(work: () => Promise<T>): Promise<T> {
    if (busy) fail('EMAILS_UNDER_WAY')
    busy = true
    try {
      return await work()
    } finally {
      busy = false
    }
  }
}
