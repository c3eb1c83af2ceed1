import { checkpointTask } from '../db/checkpoint-task'
import type { Task } from './task'

/** Every task that the worker knows; a feature adds its own with one line. */
export const allTasks = [checkpointTask] as unknown as Task<unknown, unknown, unknown>[]
