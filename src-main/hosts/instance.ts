import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writePrivately } from './write-privately'

/**
 * What the owner of a data folder leaves there for whoever starts next: who it is and, where it can be asked to
 * show a window, how. It says nothing about whether the owner still lives; only the lock does.
 */
const Instance = z.object({
  kind: z.enum(['electron', 'browser', 'cli']),
  pid: z.int(),
  /** Port on 127.0.0.1 and the secret that `POST /focus` wants. */
  door: z.object({ port: z.int(), secret: z.string() }).nullable(),
})
export type Instance = z.infer<typeof Instance>

const fileIn = (data: string) => join(data, 'instance.json')

export async function writeInstance(data: string, instance: Instance): Promise<void> {
  await writePrivately(fileIn(data), JSON.stringify(instance))
}

/** The note of the owner, or undefined where there is none that can be read. */
export async function readInstance(data: string): Promise<Instance | undefined> {
  try {
    return Instance.parse(JSON.parse(await readFile(fileIn(data), 'utf8')))
  } catch {
    return undefined
  }
}

export async function removeInstance(data: string): Promise<void> {
  await rm(fileIn(data), { force: true })
}
