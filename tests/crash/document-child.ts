import { openChildShop, say } from './child-shop'

/** Stores a document of 20 MB and ends itself as if killed in the middle of that. */
const { client, store, round: path } = await openChildShop()
const { rows } = await client.customers.list({ limit: 1 })
let heard = 0
say('ready')
await store(rows[0]?.id ?? 0, path, () => {
  if (++heard === 3) process.kill(process.pid, 'SIGKILL')
})
