/** What a task may do while it runs in a worker. */
export type TaskTools<Message> = {
  /**
   * Hands a message over and waits until it was dealt with: the worker never runs ahead of the writer. Memory that the
   * message holds and that is named in `given` goes over as it is, without a copy, and is lost to the worker.
   */
  send(message: Message, given?: readonly ArrayBuffer[]): Promise<void>
  /** Aborted when the caller cancels; seen between two steps only. */
  signal: AbortSignal
  /** Whether the caller has cancelled: true at once, in the middle of a statement, too. */
  cancelled: () => boolean
}

/** Work for a worker: plain data in, messages on the way, plain data out. */
export type Task<Input, Message, Result> = {
  name: string
  run: (input: Input, tools: TaskTools<Message>) => Promise<Result>
}

/** Declares a task; the same object serves the worker (`run`) and the caller (`name` and types). */
export function task<Input, Message = never, Result = void>(
  name: string,
  run: (input: Input, tools: TaskTools<Message>) => Promise<Result>,
): Task<Input, Message, Result> {
  return { name, run }
}

/** What crosses to the worker … */
export type ToWorker =
  | { type: 'run'; id: number; name: string; input: unknown; flag: Int32Array }
  | { type: 'done-with'; id: number; message: number }
  | { type: 'cancel'; id: number }

/** … and back; `ready` comes once, when the worker has loaded what it needs and may be ended safely. */
export type FromWorker =
  | { type: 'ready'; id: 0 }
  | { type: 'message'; id: number; message: number; value: unknown }
  | { type: 'result'; id: number; value: unknown }
  | { type: 'failed'; id: number; error: TaskFailure }

/** An error as it crosses a thread: class instances would lose their fields. */
export type TaskFailure = { name: string; message: string; stack: string; code: string | null; data: unknown }

/** An error that a task declares; `data` must be plain. */
export class TaskError extends Error {
  readonly code: string
  readonly data: unknown
  constructor(code: string, data: unknown = {}) {
    super(code)
    this.name = 'TaskError'
    this.code = code
    this.data = data
  }
}
