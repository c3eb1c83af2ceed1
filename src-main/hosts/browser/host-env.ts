import type { HttpBindings } from '@hono/node-server'

/** What the routes of the browser host find in their context. */
export type HostEnv = {
  Bindings: HttpBindings
  Variables: {
    /** The tab that calls; set for calls and files. */
    visit: string
  }
}
