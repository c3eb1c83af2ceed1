import { afterEach, describe, expect, test } from 'vitest'
import {
  type SmtpStep,
  smtpSteps,
  startBrokenServer,
  startMailServer,
} from '../../../tests/support/mail-server'
import { account, openMailShop } from '../../../tests/support/mail-shop'
import { finish } from '../../../tests/support/test-app'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** From here on nobody knows whether the mail was taken. */
const inDoubt: readonly SmtpStep[] = ['text', 'dot']

describe.each(['hangs', 'drops'] as const)('a server that %s', (how) => {
  test.each(smtpSteps)('at %s: nothing is lost, nothing goes out twice', async (step) => {
    const broken = await startBrokenServer(step, how)
    closing.push(broken.close)
    const shop = await openMailShop(broken.port, { mailPatienceMs: 1000 })
    closing.push(shop.close)
    const { client, campaignId } = shop
    await finish(client.emails.queue({ campaignId }))
    const result = await finish(client.emails.send({ campaignId })).catch((error: unknown) => error)
    // A clear reason, be it as the result or as the error.
    expect(JSON.stringify(result)).toMatch(/"fault":"(silent|dropped)"/)
    const { counts } = await client.emails.outbox({ campaignId })
    const doubt = inDoubt.includes(step) ? 1 : 0
    expect(counts).toMatchObject({ uncertain: doubt, waiting: 3 - doubt, sending: 0, sent: 0 })
    expect(broken.seen.texts).toBe(step === 'dot' ? 1 : 0)

    // The same again with a server that works: what is in doubt stays, the others get theirs once.
    const good = await startMailServer()
    closing.push(good.close)
    await account(shop, good.port)
    await finish(client.emails.send({ campaignId }))
    expect(good.received).toHaveLength(3 - doubt)
    expect(new Set(good.received.map(({ to }) => to[0])).size).toBe(3 - doubt)
    expect((await client.emails.outbox({ campaignId })).counts).toMatchObject({
      uncertain: doubt,
      sent: 3 - doubt,
    })
  })
})
