import type { Report } from '../../rpc/long'

/** How far a worker has come, as it tells the main thread. */
export type Step = { phase: string; done: number; total: number | null }

/** Tells steps one at a time; those that come while one is on its way are dropped. */
export function tellSteps(send: (step: Step) => Promise<void>): Report {
  let waiting = false
  let told = ''
  return (phase, done, total) => {
    if (waiting && phase === told) return
    waiting = true
    told = phase
    void send({ phase, done, total }).then(() => {
      waiting = false
    })
  }
}
