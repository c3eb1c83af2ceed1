import { Worker } from 'node:worker_threads'
import { type FromWorker, type Task, TaskError, type TaskFailure, type ToWorker } from './task'

export type Pool = ReturnType<typeof createPool>

type Slot = { worker: Worker; busy: boolean }
type RunOptions<Message> = {
  signal?: AbortSignal | undefined
  onMessage?: (message: Message) => Promise<void> | void
}

/** A small young generation keeps the memory of long prints flat; more does not make them faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 }

/**
 * A few worker threads for what would hold the main thread longer than 25 ms: parsing, PDF, export, checks.
 * A task that finds no free worker waits its turn. Closing ends all of them.
 */
export function createPool(workerFile: string, size = 2) {
  const slots: Slot[] = []
  const queue: ((slot: Slot) => void)[] = []
  let nextId = 1
  let closed = false
  let running = 0

  function take(): Promise<Slot> {
    if (closed) return Promise.reject(new Error('the worker pool is closed'))
    const free = slots.find((slot) => !slot.busy)
    if (free) return Promise.resolve(Object.assign(free, { busy: true }))
    if (slots.length < size) return Promise.resolve(open())
    return new Promise((resolve) => queue.push(resolve))
  }

  function open(): Slot {
    const slot = { worker: new Worker(workerFile, { resourceLimits }), busy: true }
    slot.worker.unref()
    slot.worker.once('exit', () => slots.splice(slots.indexOf(slot), 1))
    slots.push(slot)
    return slot
  }

  function give(slot: Slot): void {
    const next = queue.shift()
    if (next && slots.includes(slot)) next(slot)
    else if (next) next(open())
    else slot.busy = false
  }

  /** Runs a task; rejects with TaskError for errors that it declares, AbortError when cancelled. */
  async function run<Input, Message, Result>(
    task: Task<Input, Message, Result>,
    input: Input,
    options: RunOptions<Message> = {},
  ): Promise<Result> {
    options.signal?.throwIfAborted()
    const slot = await take()
    running += 1
    try {
      return await converse<Message, Result>(slot.worker, nextId++, task.name, input, options)
    } finally {
      running -= 1
      give(slot)
    }
  }

  async function close(): Promise<void> {
    closed = true
    await Promise.all(slots.map((slot) => slot.worker.terminate()))
  }

  return { run, close, running: () => running }
}

function converse<Message, Result>(
  worker: Worker,
  id: number,
  name: string,
  input: unknown,
  { signal, onMessage }: RunOptions<Message>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const post = (message: ToWorker) => worker.postMessage(message)
    const cancel = () => post({ type: 'cancel', id })
    let failedHere: unknown
    const onAnswer = async (answer: FromWorker) => {
      if (answer.id !== id) return
      if (answer.type === 'message') {
        try {
          await onMessage?.(answer.value as Message)
        } catch (error) {
          failedHere ??= error
          cancel()
        }
        post({ type: 'done-with', id, message: answer.message })
        return
      }
      end()
      if (failedHere) reject(failedHere)
      else if (answer.type === 'result') resolve(answer.value as Result)
      else reject(signal?.aborted ? signal.reason : revive(answer.error))
    }
    const onExit = () => {
      end()
      reject(failedHere ?? signal?.reason ?? new Error('the worker ended'))
    }
    const onError = (error: unknown) => {
      end()
      reject(error)
    }
    function end() {
      worker.off('message', onAnswer)
      worker.off('exit', onExit)
      worker.off('error', onError)
      signal?.removeEventListener('abort', cancel)
    }
    worker.on('message', onAnswer)
    worker.once('exit', onExit)
    worker.once('error', onError)
    signal?.addEventListener('abort', cancel, { once: true })
    post({ type: 'run', id, name, input })
  })
}

function revive(failure: TaskFailure): Error {
  if (failure.name === 'TaskError' && failure.code) return new TaskError(failure.code, failure.data)
  const error = Object.assign(new Error(failure.message), failure.code ? { code: failure.code } : {})
  error.name = failure.name
  error.stack = failure.stack
  return error
}
