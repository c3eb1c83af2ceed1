import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { consentsOf } from '../../../tests/support/consents'
import { openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const { record, standing, undo } = consentsOf(() => shop)

describe('newsletters', () => {
  test('each has a name and a way of its own; ended ones show only where something was said', async () => {
    const id = await addPerson(shop, 'Röder')
    const { id: weinpost } = await shop.client.consents.addNewsletter({ name: ' Weinpost ' })
    await shop.client.consents.addNewsletter({ name: 'Brief vom Berg', channel: 'letter' })
    const add = shop.client.consents.addNewsletter({ name: 'Weinpost' })
    await expect(add).rejects.toMatchObject({ code: 'NEWSLETTER_TAKEN', data: { name: 'Weinpost' } })
    const said = { customerId: id, purpose: 'newsletter', newsletterId: weinpost } as const
    await record(said)
    await expect(record({ ...said, channel: 'letter' })).rejects.toMatchObject({ code: 'CONSENT_UNFIT' })
    const { operationId } = await shop.client.consents.endNewsletter({ id: weinpost })
    expect(await shop.client.consents.newsletters()).toMatchObject([
      { name: 'Brief vom Berg', ended: false, people: 0 },
      { name: 'Weinpost', ended: true, people: 1 },
    ])
    expect(await standing(id, undefined, { channel: 'email', purpose: 'newsletter' })).toEqual([
      true,
      'given',
    ])
    const other = await addPerson(shop, 'Weiß')
    expect(await standing(other, undefined, { channel: 'email', purpose: 'newsletter' })).toBeUndefined()
    await undo(operationId)
    expect(await standing(other, undefined, { channel: 'email', purpose: 'newsletter' })).toEqual([
      false,
      'unknown',
    ])
    await shop.client.consents.renameNewsletter({ id: weinpost, name: 'Weinpost neu' })
    await expect(shop.client.consents.renameNewsletter({ id: 99, name: 'X' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('one that somebody said something to is kept when its making is undone', async () => {
    const id = await addPerson(shop, 'Röder')
    const { id: weinpost, operationId } = await shop.client.consents.addNewsletter({ name: 'Weinpost' })
    await record({ customerId: id, purpose: 'newsletter', newsletterId: weinpost })
    expect(await undo(operationId)).toMatchObject({ undone: 0, kept: [{ reason: 'usedSince' }] })
  })
})

test('a wording gets a new version, and who agreed to the old one agreed to that', async () => {
  const id = await addPerson(shop, 'Röder')
  await record({ customerId: id, source: 'form' })
  const text = 'Ja, schicken Sie mir Post.'
  const { wording, operationId } = await shop.client.consents.reword({ purpose: 'advertising', text })
  expect(wording).toMatchObject({ version: 2, text, actor: 'MK' })
  expect((await shop.client.consents.reword({ purpose: 'advertising', text })).wording.version).toBe(2)
  const { standing: renewed } = await record({ customerId: id, source: 'form' })
  expect(renewed.said?.wordingVersion).toBe(2)
  const { standing: oral } = await record({ customerId: id, source: 'oral' })
  expect(oral.said?.wordingVersion).toBeNull()
  const versions = (await shop.client.consents.wordings()).filter(({ purpose }) => purpose === 'advertising')
  expect(versions.map(({ version, used }) => [version, used])).toEqual([
    [2, 1],
    [1, 1],
  ])
  expect(await undo(operationId)).toMatchObject({ undone: 0, kept: [{ reason: 'usedSince' }] })
})
