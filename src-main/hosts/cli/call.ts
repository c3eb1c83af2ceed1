import { text } from 'node:stream/consumers'
import type { FileDesk } from '@main/files/desk'
import { callHere } from '@main/rpc/call-here'
import type { LongEvent } from '@shared/rpc/base'
import { texts } from '@shared/texts'
import { BadCall, type CliCall } from './arguments'
import { bringIn } from './bring-in'
import { openFor } from './open-for'
import { findProcedure, type NamedProcedure } from './procedures'
import { createProgressLine } from './progress-line'
import { checkOutput, producedFileIn, takeOut } from './take-out'

const visit = 'terminal'

/**
 * Makes one call and prints what it ends with; a stream without end is printed line by line until the signal.
 *
 * @returns whether everything that was asked for came out
 * @throws BadCall, StartError, MovedDataMissing, OutputFailed, or the error of the procedure
 */
export async function callOnce(call: CliCall, built: string, signal: AbortSignal): Promise<boolean> {
  const procedure = findProcedure(call.procedure)
  if (!procedure) throw new BadCall(texts().host.cli.unknownProcedure(call.procedure))
  if (call.out !== undefined) checkOutput(call.out, call.force)
  const json = await readInput(call.json, procedure)
  const core = await openFor(procedure.meta, built, call.data)
  try {
    const input = await bringIn(json, call, visit, core.app.files)
    const context = { actor: call.as, visit }
    const output = await callHere(core.app.router, procedure.path, input, {
      context,
      errors: core.errors,
      signal,
    })
    if (isStream(output) && !procedure.meta.long) {
      await printLines(output, signal)
      return true
    }
    const result = isStream(output) ? await follow(output as AsyncIterable<LongEvent<unknown>>) : output
    const placed = call.out === undefined || (await place(result, call.out, call.force, core.app.files))
    print(JSON.stringify(result ?? null, null, 2))
    return placed
  } finally {
    await core.close()
  }
}

/** Puts the file that the result speaks of where it was asked for. */
async function place(result: unknown, out: string, force: boolean, desk: FileDesk): Promise<boolean> {
  const file = producedFileIn(result)
  const held = file && desk.look(visit, file.handle)
  if (held) await takeOut(held.path, out, force)
  else process.stderr.write(`${texts().host.cli.noFileProduced}\n`)
  return held !== undefined
}

async function readInput(json: string | undefined, { procedure }: NamedProcedure): Promise<unknown> {
  if (json === undefined) return procedure['~orpc'].inputSchema ? {} : undefined
  const source = json === '-' ? await text(process.stdin) : json
  try {
    return JSON.parse(source.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new BadCall(texts().host.cli.badJson(error instanceof Error ? error.message : ''))
  }
}

async function follow(events: AsyncIterable<LongEvent<unknown>>): Promise<unknown> {
  const line = createProgressLine()
  let result: unknown
  try {
    for await (const event of events) {
      if (event.type === 'progress') line.show(event)
      else result = event.result
    }
  } finally {
    line.end()
  }
  return result
}

async function printLines(events: AsyncIterable<unknown>, signal: AbortSignal): Promise<void> {
  try {
    for await (const event of events) print(JSON.stringify(event))
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value
}
