import { pipeline } from 'node:stream/promises'
import type { OwnField } from '@shared/features/exchange/own-card'
import { cardToVCard, type Photo } from '@shared/features/exchange/own-vcard'
import type { ReadDatabase } from '../../db/open'
import { writeFileBy } from '../../files/write-file'
import type { Travelling } from './own-cards'
import { readPhoto } from './own-document-store'

type Source = { data: { read: ReadDatabase }; fields: readonly OwnField[]; signal: AbortSignal }

/** Bytes collected before they are written. */
const bufferBytes = 256 * 1024

/** Writes cards one behind the other into one file, photos in them. */
export async function writeVCards(
  path: string,
  format: 'vcard3' | 'vcard4',
  cards: AsyncIterable<Travelling[]>,
  { data, fields, signal }: Source,
): Promise<void> {
  const version = format === 'vcard3' ? '3.0' : '4.0'
  async function* text() {
    let pending = ''
    for await (const some of cards)
      for (const { id, own, facts } of some) {
        signal.throwIfAborted()
        const photo: Photo | null = await readPhoto(data.read, id)
        pending += cardToVCard({ own, facts, fields, photo }, version)
        if (pending.length < bufferBytes) continue
        yield pending
        pending = ''
      }
    yield pending
  }
  await writeFileBy(path, (out) => pipeline(text, out, { end: false }))
}
