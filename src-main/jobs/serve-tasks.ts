import { parentPort } from 'node:worker_threads'
import { loadDatabase } from '../db/load-database'
import type { FromWorker, TaskFailure, ToWorker } from './task'
import { taskOf } from './tasks'

if (!parentPort) throw new Error('jobs/serve-tasks runs inside a worker thread only')
const port = parentPort
const running = new Map<number, { abort: AbortController; waiting: Map<number, () => void> }>()

port.on('message', (message: ToWorker) => {
  if (message.type === 'run') void run(message)
  else if (message.type === 'cancel') running.get(message.id)?.abort.abort()
  else running.get(message.id)?.waiting.get(message.message)?.()
})

loadDatabase()
answer({ type: 'ready', id: 0 })

async function run({ id, name, input, flag }: ToWorker & { type: 'run' }): Promise<void> {
  const state = { abort: new AbortController(), waiting: new Map<number, () => void>() }
  running.set(id, state)
  let count = 0
  const send = (value: unknown, given: readonly ArrayBuffer[] = []) =>
    new Promise<void>((resolve) => {
      const message = count++
      state.waiting.set(message, () => {
        state.waiting.delete(message)
        resolve()
      })
      answer({ type: 'message', id, message, value }, given)
    })
  try {
    const task = await taskOf(name)
    if (!task) throw new Error(`no task ${name}`)
    const tools = { send, signal: state.abort.signal, cancelled: () => Atomics.load(flag, 0) === 1 }
    answer({ type: 'result', id, value: await task.run(input, tools) })
  } catch (error) {
    answer({ type: 'failed', id, error: failure(error) })
  } finally {
    running.delete(id)
  }
}

function answer(message: FromWorker, given: readonly ArrayBuffer[] = []): void {
  port.postMessage(message, given)
}

function failure(error: unknown): TaskFailure {
  const { name = 'Error', message = String(error), stack = '', code, data } = error as Partial<TaskFailure>
  return { name, message, stack, code: code ?? null, data: data ?? null }
}
