import { existsSync, lstatSync, symlinkSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addPerson } from '../../../tests/support/cards'
import { finish, openTestApp, type TestApp } from '../../../tests/support/test-app'

/** Takes nothing: every write to it says that there is no room (https://man7.org/linux/man-pages/man4/full.4.html). */
const fullDevice = '/dev/full'

let shop: TestApp
beforeEach(async () => {
  shop = await openTestApp()
})
afterEach(() => shop.close())

test.skipIf(!existsSync(fullDevice))(
  'a disk without room ends an export with what happened, leaves no file and no record of one, and the next goes well',
  async () => {
    const { client, app } = shop
    await addPerson(shop, 'Röder')
    const { produce } = app.files
    const paths: string[] = []
    app.files.produce = (...wanted) => {
      const file = produce(...wanted)
      symlinkSync(fullDevice, file.path)
      paths.push(file.path)
      return file
    }
    const formats = ['csv', 'xlsx', 'vcard3', 'whole'] as const
    for (const format of formats)
      await expect(finish(client.exchange.handOut({ format }))).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(paths).toHaveLength(formats.length)
    for (const path of paths) expect(() => lstatSync(path)).toThrow('ENOENT')
    expect(await client.exchange.handouts({})).toEqual({ handouts: [], total: 0 })
    app.files.produce = produce
    expect(await finish(client.exchange.handOut({ format: 'xlsx' }))).toMatchObject({ rows: 1 })
  },
)
