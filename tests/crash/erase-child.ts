import { erasePerson } from '@main/features/privacy'
import { openChildShop, say } from './child-shop'

/** Stores two documents on the first card, erases it, and ends itself as if killed while their bytes go. */
const { core, client, store, round: path } = await openChildShop()
const { rows } = await client.customers.list({ limit: 1 })
const id = rows[0]?.id ?? 0
await store(id, path)
await store(id, path)
say('ready')
let steps = 0
const given = async () => {
  if (++steps === 12) process.kill(process.pid, 'SIGKILL')
}
await erasePerson({ ...core, rightOfWay: { ...core.rightOfWay, given } }, id, 'MK')
