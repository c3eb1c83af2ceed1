import { implement, os } from '@orpc/server'
import { read } from '@shared/rpc/base'
import { withStatuses } from '@shared/rpc/statuses'
import { expect, test } from 'vitest'
import { openTestApp } from '../../tests/support/test-app'
import { callHere } from './call-here'

const lines: string[] = []
const errors = { log: (line: string) => lines.push(line), place: '/data' }
const calls = { context: { actor: 'MK', visit: 'test' }, errors }

test('who held on to the file while another one took its place hears that it was closed', async () => {
  const shop = await openTestApp()
  const held = shop.app.core.read()
  await shop.app.core.exchange(async (file) => ({ file, result: undefined, takeBack: () => {} }))
  const { look: contract } = withStatuses({ look: read })
  const look = implement(contract).handler(() => held.selectFrom('tag').selectAll().execute())
  await expect(callHere({ look }, ['look'], undefined, calls)).rejects.toMatchObject({
    code: 'CLOSED_FOR_CHANGE',
    defined: true,
  })
  await shop.close()
})

test('what a cancelled call could not clean up stands in the log', async () => {
  const cancel = new AbortController()
  const fail = os.handler(() => {
    cancel.abort()
    throw new Error('Anna Röder')
  })
  lines.length = 0
  const call = callHere({ fail }, ['fail'], undefined, { ...calls, signal: cancel.signal })
  await expect(call).rejects.toMatchObject({ code: 'CLIENT_CLOSED_REQUEST' })
  expect(lines).toEqual([expect.stringMatching(/^after a cancel in fail: Error /)])
  expect(lines[0]).not.toContain('Röder')
})
