import { count } from '../numbers'

/** What long work is doing, by the `phase` that it reports. */
const phases: Record<string, string> = {}

export const progress = {
  phase: (phase: string): string => phases[phase] ?? 'Einen Augenblick …',
  doneOf: (done: number, total: number | null): string =>
    total === null ? count(done) : `${count(done)} von ${count(total)}`,
  starting: 'Wird vorbereitet …',
  cancel: 'Abbrechen',
  cancelling: 'Wird abgebrochen …',
}
