import type { Task } from './task'

type AnyTask = Task<unknown, unknown, unknown>

/**
 * Tasks that a worker often has to do and nothing else, each loaded with no more than it stands on: what all the
 * others need takes half a second and tens of megabytes.
 */
const alone: Record<string, () => Promise<unknown>> = {
  'db.checkpoint': async () => (await import('../db/checkpoint-task')).checkpointTask,
  'exchange.readDrafts': async () => (await import('../features/exchange/tasks')).readDraftsTask,
}

/** The task of a name, loaded when it is wanted; undefined where there is none. */
export async function taskOf(name: string): Promise<AnyTask | undefined> {
  const load = alone[name]
  if (load) return (await load()) as AnyTask
  const { allTasks } = await import('./all-tasks')
  return allTasks.find((task) => task.name === name)
}
