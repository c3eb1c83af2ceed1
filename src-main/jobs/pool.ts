import { Worker } from 'node:worker_threads'
import { type FromWorker, type Task, TaskError, type TaskFailure, type ToWorker } from './task'

export type Pool = ReturnType<typeof createPool>

type Slot = { worker: Worker; busy: boolean; loaded: Promise<void> }
type Waiting = { take: (slot: Slot) => void; giveUp: (reason: unknown) => void }
type RunOptions<Message> = {
  signal?: AbortSignal | undefined
  onMessage?: (message: Message) => Promise<void> | void
}

/** A small young generation keeps the memory of long prints flat; more does not make them faster. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 }

/**
 * A few worker threads for what would hold the main thread longer than 25 ms: parsing, PDF, export, checks.
 * A task that finds no free worker waits its turn. Closing ends all of them, those that wait included.
 */
export function createPool(workerFile: string, size = 3) {
  const slots: Slot[] = []
  const queue: Waiting[] = []
  let nextId = 1
  let closed = false
  let running = 0

  async function take(signal: AbortSignal | undefined): Promise<Slot> {
    signal?.throwIfAborted()
    if (closed) throw ended()
    const free = slots.find((slot) => !slot.busy)
    if (free) return Object.assign(free, { busy: true })
    if (slots.length < size) return open()
    return turn(signal)
  }

  /** Waits for a worker; who is cancelled meanwhile leaves the queue. */
  function turn(signal: AbortSignal | undefined): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        queue.splice(queue.indexOf(waiting), 1)
        reject(signal?.reason)
      }
      const waiting: Waiting = {
        take(slot) {
          signal?.removeEventListener('abort', leave)
          resolve(slot)
        },
        giveUp: reject,
      }
      signal?.addEventListener('abort', leave, { once: true })
      queue.push(waiting)
    })
  }

  function open(): Slot {
    const worker = new Worker(workerFile, { resourceLimits })
    const slot = { worker, busy: true, loaded: loading(worker) }
    const forget = () => {
      if (slots.includes(slot)) slots.splice(slots.indexOf(slot), 1)
    }
    slot.worker.unref()
    // After an error it is about to end, and takes no further task.
    slot.worker.once('error', forget)
    slot.worker.once('exit', forget)
    slots.push(slot)
    return slot
  }

  function give(slot: Slot): void {
    slot.busy = false
    if (queue.length === 0) return
    if (slots.includes(slot)) queue.shift()?.take(Object.assign(slot, { busy: true }))
    else if (slots.length < size) queue.shift()?.take(open())
  }

  /** Runs a task; rejects with TaskError for errors that it declares, AbortError when cancelled. */
  async function run<Input, Message, Result>(
    task: Task<Input, Message, Result>,
    input: Input,
    options: RunOptions<Message> = {},
  ): Promise<Result> {
    const slot = await take(options.signal)
    running += 1
    // A program that waits for nothing but a task must not end before it.
    slot.worker.ref()
    try {
      const gone = () => (closed ? ended() : new Error('the worker ended'))
      return await converse<Message, Result>(
        { worker: slot.worker, gone },
        nextId++,
        task.name,
        input,
        options,
      )
    } finally {
      running -= 1
      // A worker that is being ended holds the program until it has: its end is waited for.
      if (!closed) slot.worker.unref()
      give(slot)
    }
  }

  async function close(): Promise<void> {
    closed = true
    for (const { giveUp } of queue.splice(0)) giveUp(ended())
    await Promise.all(
      slots.map(async ({ worker, loaded }) => {
        await loaded
        await worker.terminate()
      }),
    )
  }

  return { run, close, running: () => running }
}

/** What becomes of work when the program ends: given up, not failed. */
function ended(): Error {
  return new DOMException('the program is ending', 'AbortError')
}

/** Settles when a new worker has loaded its modules, or ended before that. */
function loading(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const settle = (message?: FromWorker) => {
      if (message && message.type !== 'ready') return
      worker.off('message', settle)
      resolve()
    }
    worker.on('message', settle)
    worker.once('error', () => settle())
    worker.once('exit', () => settle())
  })
}

function converse<Message, Result>(
  { worker, gone }: { worker: Worker; gone: () => Error },
  id: number,
  name: string,
  input: unknown,
  { signal, onMessage }: RunOptions<Message>,
): Promise<Result> {
  return new Promise<Result>((resolve, reject) => {
    const post = (message: ToWorker) => worker.postMessage(message)
    // Shared memory reaches a worker that is too busy to read its messages.
    const flag = new Int32Array(new SharedArrayBuffer(4))
    const cancel = () => {
      Atomics.store(flag, 0, 1)
      post({ type: 'cancel', id })
    }
    let failedHere: unknown
    let handling = Promise.resolve()
    const handle = async ({ value, message }: FromWorker & { type: 'message' }) => {
      try {
        if (failedHere === undefined) await onMessage?.(value as Message)
      } catch (error) {
        failedHere ??= error
        cancel()
      }
      post({ type: 'done-with', id, message })
    }
    const onAnswer = (answer: FromWorker) => {
      if (answer.id !== id) return
      if (answer.type === 'message') {
        // One after the other, also where the worker runs ahead.
        handling = handling.then(() => handle(answer))
        return
      }
      void settle(answer)
    }
    /** Whoever goes on after a task must not meet a message of its that is still being dealt with. */
    async function settle(answer: FromWorker) {
      end()
      await handling
      if (failedHere) reject(failedHere)
      else if (answer.type === 'result') resolve(answer.value as Result)
      else if (answer.type === 'failed') reject(signal?.aborted ? signal.reason : revive(answer.error))
    }
    const onExit = () => fallen(gone())
    const onError = (error: unknown) => fallen(error)
    async function fallen(error: unknown) {
      end()
      await handling
      reject(failedHere ?? signal?.reason ?? error)
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
    post({ type: 'run', id, name, input, flag })
    if (signal?.aborted) cancel()
  })
}

function revive(failure: TaskFailure): Error {
  if (failure.name === 'TaskError' && failure.code) return new TaskError(failure.code, failure.data)
  const error = Object.assign(new Error(failure.message), failure.code ? { code: failure.code } : {})
  error.name = failure.name
  error.stack = failure.stack
  return error
}
