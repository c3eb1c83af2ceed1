import { type Instance, removeInstance, writeInstance } from '@main/hosts/instance'

type Door = NonNullable<Instance['door']>

/** The note in the data folder by which a second start finds this one; it goes along when the data moves. */
export function createDoorNote() {
  let standing: { data: string; door: Door } | undefined

  async function put(data: string, door: Door): Promise<void> {
    await writeInstance(data, { kind: 'browser', pid: process.pid, door })
    standing = { data, door }
  }

  async function remove(): Promise<void> {
    if (standing) await removeInstance(standing.data)
    standing = undefined
  }

  async function move(data: string): Promise<void> {
    const door = standing?.door
    await remove()
    if (door) await put(data, door)
  }

  return { put, move, remove }
}
