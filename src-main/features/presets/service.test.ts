import { Branch } from '@shared/features/settings/settings'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fieldIds } from '../../../tests/support/entries'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

const undo = (id: number) => finish(shop.client.operations.undo({ id }))
const kinds = async () => (await shop.client.entries.kinds()).filter(({ archived }) => !archived)
const names = async () => (await kinds()).map(({ name }) => name)
const groups = async () => (await shop.client.fields.groups({})).map(({ name }) => name)
const setOf = async (branch: Branch) =>
  (await shop.client.presets.list()).find((set) => set.branch === branch)?.parts ?? []

test('the first start switches on what the branch needs and nothing else, as one step', async () => {
  const { operationId } = await shop.client.setup.complete({ shop: { name: 'Salon', branch: 'hair' } })
  expect(await names()).toEqual(['Allergie', 'Farbrezept', 'Dauerwelle', 'Schnitt', 'Verträglichkeitstest'])
  expect((await kinds())[0]?.warning).toBe(true)
  expect(await shop.client.things.kinds()).toEqual([])
  expect(await groups()).toEqual(['Haar'])
  const [, colour] = await kinds()
  const owner = { on: 'entry' as const, kindId: colour?.id ?? 0 }
  const [group] = await shop.client.fields.groups({ owner })
  expect(
    group?.fields.map((field) => [field.name, field.type === 'number' ? field.unit : field.type]),
  ).toEqual([
    ['Bereich', 'choices'],
    ['Marke', 'text'],
    ['Nuance', 'text'],
    ['Oxidant', '%'],
    ['Mischung', 'choice'],
    ['Menge', 'g'],
    ['Einwirkzeit', 'min'],
    ['Ergebnis', 'text'],
  ])
  await undo(operationId)
  expect([await names(), await groups()]).toEqual([[], []])
})

test('a first start may do without', async () => {
  await shop.client.setup.complete({ shop: { name: 'Salon', branch: 'hair' }, presets: false })
  expect(await names()).toEqual([])
})

test.each(Branch.options.filter((branch) => branch !== 'other'))(
  'the set of %s can be switched on again without a trace, and is taken back whole',
  async (branch) => {
    const first = await shop.client.presets.switchOn({ branch })
    expect(first.made).toBe((await setOf(branch)).length)
    expect(first.made).toBeGreaterThan(1)
    expect((await setOf(branch)).every(({ has }) => has && !has.archived)).toBe(true)
    const before = [await kinds(), await shop.client.things.kinds(), await groups()]
    expect(await shop.client.presets.switchOn({ branch })).toMatchObject({ made: 0, restored: 0 })
    expect([await kinds(), await shop.client.things.kinds(), await groups()]).toEqual(before)
    for (const kind of await shop.client.things.kinds())
      expect((await fieldIds(shop, 'thing', kind.id)).length).toBeGreaterThan(1)
    await undo(first.operationId)
    expect([await kinds(), await shop.client.things.kinds(), await groups()]).toEqual([[], [], []])
  },
)

test('keeps what the shop has made of a part, and brings back what it had switched off', async () => {
  await shop.client.presets.switchOn({ branch: 'hair' })
  const [allergy, colour] = await kinds()
  await shop.client.entries.updateKind({ id: colour?.id ?? 0, name: 'Coloration', icon: 'palette' })
  await shop.client.entries.archiveKind({ id: allergy?.id ?? 0, archived: true })
  const parts = await setOf('hair')
  expect(parts.map(({ name, has }) => [name, has?.archived]).slice(0, 2)).toEqual([
    ['Allergie', true],
    ['Coloration', false],
  ])
  const again = await shop.client.presets.switchOn({ branch: 'hair' })
  expect(again).toMatchObject({ made: 0, restored: 1 })
  expect(await names()).toContain('Coloration')
  await undo(again.operationId)
  expect(await names()).not.toContain('Allergie')
})

test('sets share a part, and a group of that name is not in the way', async () => {
  await shop.client.fields.addGroup({ name: 'vorlieben' })
  await shop.client.presets.switchOn({ branch: 'hair' })
  const { made } = await shop.client.presets.switchOn({ branch: 'deli' })
  expect(made).toBe((await setOf('deli')).length - 1)
  expect((await names()).filter((name) => name === 'Allergie')).toHaveLength(1)
  expect(await groups()).toEqual(['vorlieben', 'Haar', 'Vorlieben 2'])
})

test('data on health is specially protected, with its basis', async () => {
  await shop.client.presets.switchOn({ branch: 'optics' })
  const [eyesight] = await kinds()
  const owner = { on: 'entry' as const, kindId: eyesight?.id ?? 0 }
  const fields = (await shop.client.fields.groups({ owner })).flatMap((group) => group.fields)
  expect(fields.every(({ sensitive, legalBasis }) => sensitive && legalBasis.includes('Art. 9'))).toBe(true)
})
