import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canMount, smallDisk } from '../../tests/support/small-disk'
import { openTestApp } from '../../tests/support/test-app'

test.skipIf(!canMount)(
  'a disk that fills up in the middle of a booking is said to be full, and nothing is half done',
  async () => {
    const disk = smallDisk(8000)
    if (!disk) throw new Error('could be mounted a moment ago')
    const room = join(disk.folder, 'room')
    writeFileSync(room, Buffer.alloc(3_500_000))
    const shop = await openTestApp({ folder: disk.folder })
    const named = async (lastName: string) =>
      shop.client.customers.create({ kind: 'person', people: [{ lastName }], note: 'x'.repeat(10_000) })
    const kept: number[] = []
    const fill = async () => {
      for (let n = 0; n < 2000; n += 1) kept.push((await named(`Voll${n}`)).card.id)
    }
    // What the hosts say as STORAGE_FULL (`rpc/faults.ts`).
    await expect(fill()).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    const { total } = await shop.client.selections.count({ selection: { type: 'all' } })
    expect(total).toBe(kept.length)
    rmSync(room)
    await shop.close()
    disk.remove()
  },
)
