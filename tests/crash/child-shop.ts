import { writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createApp } from '@main/app'
import { createRouterClient } from '@orpc/server'
import { civilToday } from '@shared/kernel/civil-date'
import type { LongEvent } from '@shared/rpc/base'

/** Written at once, so that a line stands there as soon as the answer did. */
export const say = (...words: (string | number)[]) => writeSync(1, `${words.join(' ')}\n`)

/** The program in a child process, as `<folder> <worker>` on its command line say. */
export async function openChildShop() {
  const [root = '', worker = '', round = ''] = process.argv.slice(2)
  const app = await createApp({
    paths: { data: join(root, 'data'), temp: join(root, 'temp'), worker },
    ports: { kind: 'test', version: '0.0.0', folderRoots: () => [root], rememberDataFolder: async () => {} },
    clock: { now: () => new Date(), today: () => civilToday(Date.now()), timeZone: 'Europe/Berlin' },
  })
  const client = createRouterClient(app.router, { context: { actor: 'MK', visit: 'child' } })

  /** Imports a table of so many customers, all called by its name; answers the operation. */
  async function importTable(name: string, size: number): Promise<number> {
    const lines = Array.from({ length: size }, (_, i) => `${name}x${i};Ida;Weg ${i};0711 ${i}`)
    const path = join(root, `${name}.csv`)
    writeFileSync(path, `Nachname;Vorname;Straße;Telefon\n${lines.join('\n')}\n`)
    say('importing', name, size)
    const file = await app.files.bring('child', path)
    const { operationId } = await ended(client.exchange.runImport({ file }))
    say('imported', name)
    return operationId ?? 0
  }

  /** Takes a table back. */
  async function undoTable(name: string, operationId: number, onEvent?: () => void): Promise<void> {
    say('undoing', name)
    await ended(client.exchange.undoImport({ operationId }), onEvent)
    say('undone', name)
  }

  /** Stores a file on a card. */
  async function store(customerId: number, path: string, onEvent?: () => void): Promise<void> {
    await ended(client.documents.add({ customerId, file: await app.files.bring('child', path) }), onEvent)
  }

  return { core: app.core, client, round, importTable, undoTable, store }
}

async function ended<T>(events: Promise<AsyncIterable<LongEvent<T>>>, onProgress?: () => void): Promise<T> {
  for await (const event of await events) {
    if (event.type === 'result') return event.result
    onProgress?.()
  }
  throw new Error('ended without a result')
}
