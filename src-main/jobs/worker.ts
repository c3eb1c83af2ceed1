import { stepBack } from './step-back'

stepBack()
// Only then all that tasks stand on: to load it takes long enough to hold up the counter.
await import('./serve-tasks')
