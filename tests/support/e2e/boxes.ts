import { cpSync } from 'node:fs'
import { startBrowserHost } from '../browser-host'
import { outlookFile } from './outlook-file'
import { makePlace, type Visit } from './shop-host'
import { finish, visit } from './visit'

/** Data folders that are made once and copied under a host before it starts. */
export type Boxes = {
  /** Of a shop that is set up and has no customers yet. */
  empty: () => Promise<string>
  /** Of a shop with the customers of `outlookFile`. */
  customers: () => Promise<string>
  clear: () => void
}

/** Makes each box when it is first asked for. */
export function makeBoxes(): Boxes {
  const place = makePlace()
  const full = makePlace()
  let empty: Promise<string> | undefined
  let customers: Promise<string> | undefined
  const emptyBox = () => (empty ??= fill(place.data, ({ client }) => client.setup.complete({ shop })))
  return {
    empty: emptyBox,
    customers: () => (customers ??= bringIn()),
    clear() {
      place.clear()
      full.clear()
    },
  }

  async function bringIn(): Promise<string> {
    cpSync(await emptyBox(), full.data, { recursive: true })
    return fill(full.data, async ({ client, upload }) => {
      const file = await upload('Kontakte.csv', outlookFile())
      await finish(client.exchange.runImport({ file }))
    })
  }

  /** Lets `work` write into a data folder through the program. */
  async function fill(data: string, work: (visit: Visit) => Promise<unknown>): Promise<string> {
    const host = await startBrowserHost(['--serve', '--data', data, '--as', 'MK'], place.env)
    await work(await visit({ address: host.address, origin: new URL(host.address).origin }))
    const code = await host.stop()
    if (code !== 0) throw new Error(`the box could not be filled: ${code}\n${host.said()}`)
    return data
  }
}

const shop = {
  name: 'Feinkost Emma Lindner',
  owner: 'Emma Lindner',
  street: 'Marktplatz 7',
  postcode: '99423',
  city: 'Weimar',
  phone: '03643 555 0123',
  email: 'laden@feinkost-lindner.example',
  website: '',
  branch: 'deli' as const,
  footer: '',
}
