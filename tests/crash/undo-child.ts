import { openChildShop, say } from './child-shop'

/** Imports a table and takes it back; ends itself as if killed in the middle of that. */
const { importTable, undoTable } = await openChildShop()
const operationId = await importTable('half', 1_200)
say('ready')
await undoTable('half', operationId, () => process.kill(process.pid, 'SIGKILL'))
