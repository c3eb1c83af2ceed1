import { cpSync } from 'node:fs'
import { createORPCClient } from '@orpc/client'
import type { HostKind, Place, ShopHost, Visit } from './shop-host'

/** A host that starts when it is first needed; until then it can be given what it shall find. */
export type LateHost = Omit<ShopHost, 'visit'> & {
  /** Lays a copy of a data folder under it; once it runs, that is a fault of the test. */
  fill: (data: string) => void
  visit: () => Visit
}

/** Wraps what `open` will start on `place`. */
export function lateHost(kind: HostKind, place: Place, open: () => Promise<ShopHost>): LateHost {
  let running: Promise<ShopHost> | undefined
  let visited = false
  const host = () => (running ??= start())
  async function start(): Promise<ShopHost> {
    const started = await open()
    // The address lets in once, and the window comes after the visit.
    if (visited) await started.visit()
    return started
  }
  async function visit(): Promise<Visit> {
    return (await host()).visit()
  }

  return {
    home: place.home,
    fill(data) {
      if (running) throw new Error('The host runs already: ask for its customers before its first call.')
      cpSync(data, place.data, { recursive: true })
    },
    window: async () => (await host()).window(),
    otherWindow: kind === 'browser' ? async () => openOther(await host()) : undefined,
    visit() {
      visited = true
      return {
        client: createORPCClient({
          call: async (path, input, options) => called((await visit()).client, path)(input, options),
        }),
        upload: async (name, bytes) => (await visit()).upload(name, bytes),
      }
    },
    chooseNewFolder: async (...given) => (await host()).chooseNewFolder(...given),
    save: async (button) => (await host()).save(button),
    closeAndStay: async () => (await host()).closeAndStay(),
    stop: async () => (running ? (await running).stop() : place.clear()),
  }
}

type Callable = { [name: string]: Callable } & ((input: unknown, options: unknown) => Promise<unknown>)

/** The procedure at a path of a client. */
function called(client: unknown, path: readonly string[]): Callable {
  return path.reduce((at, name) => at[name] as Callable, client as Callable)
}

async function openOther({ otherWindow }: ShopHost) {
  if (!otherWindow) throw new Error('the program has one window here')
  return otherWindow()
}
