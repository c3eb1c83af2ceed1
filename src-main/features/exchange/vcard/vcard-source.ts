import { open } from 'node:fs/promises'
import type { Encoding } from '@shared/features/exchange/contract'
import type { Attachment, ReadProblem, SourceRecord } from '@shared/features/exchange/record'
import { cardFields } from '@shared/features/exchange/vcard/card-fields'
import { propertyLabel } from '@shared/features/exchange/vcard/labels'
import { createCardReader, type VCard } from '@shared/features/exchange/vcard/read-cards'
import { CsvRefused } from '../csv/csv-refused'
import { detectEncoding } from '../csv/encoding'
import { columnsOfKinds } from '../source/columns-of-kinds'
import { octetChunks } from '../source/octet-chunks'
import type { Reading, Source, SourceChoice } from '../source/source'
import { refuseChanged, stateOf } from '../source/unchanged'
import { attachmentOf, holdsBytes } from './attachments'
import { octetDecoder } from './decode-octets'

/** Cards of vCard 2.1, 3.0 and 4.0, however many stand in the file. */
export async function openVCardSource({ path, encoding: chosen }: SourceChoice): Promise<Source> {
  const handle = await open(path, 'r')
  try {
    const state = await stateOf(handle, path)
    const encoding = chosen ?? (await detectEncoding(handle))
    const kinds = columnsOfKinds()
    let cards = 0
    let apple = false
    for await (const card of vcards(path, encoding, {})) {
      cards += 1
      apple ||= card.properties.some(
        ({ name, value }) => name.startsWith('X-AB') || /apple/i.test(value.slice(0, 40)),
      )
      kinds.learn(cardFields(withoutBytes(card)))
    }
    if (cards === 0) throw new CsvRefused('noCards')
    return {
      format: 'vcard',
      source: apple ? 'apple' : 'vcard',
      dateOrder: 'dmy',
      encoding,
      separator: null,
      sheets: [],
      columns: kinds.columns(),
      bytes: state.bytes,
      async *records(reading) {
        for await (const card of vcards(path, encoding, reading, state))
          yield { ...recordOf(card), fields: kinds.place(cardFields(withoutBytes(card))) }
      },
    }
  } finally {
    await handle.close()
  }
}

/** The cards of a file as they are read; `state` is what the file must still be like at its end. */
async function* vcards(
  path: string,
  encoding: Encoding,
  { signal, onProgress }: Reading,
  state?: Awaited<ReturnType<typeof stateOf>>,
): AsyncGenerator<VCard> {
  const handle = await open(path, 'r')
  try {
    let cards: VCard[] = []
    const charset = encoding.startsWith('utf-16') ? 'utf-8' : encoding
    const reader = createCardReader(octetDecoder(charset), { onCard: (card) => cards.push(card) })
    for await (const octets of octetChunks(handle, encoding, onProgress ?? (() => {}))) {
      signal?.throwIfAborted()
      reader.write(octets)
      yield* cards
      cards = []
    }
    reader.end()
    yield* cards
    if (state) await refuseChanged(handle, state)
  } finally {
    await handle.close()
  }
}

function withoutBytes(card: VCard): VCard {
  return { ...card, properties: card.properties.filter((property) => !holdsBytes(property)) }
}

function recordOf({ line, properties }: VCard): Omit<SourceRecord, 'fields'> {
  const attachments: Attachment[] = []
  const problems: ReadProblem[] = []
  for (const property of properties) {
    if (holdsBytes(property)) {
      const read = attachmentOf(property)
      if ('attachment' in read) attachments.push(read.attachment)
      else problems.push(read.problem)
    } else if (property.cut) problems.push({ code: 'valueCut', label: propertyLabel(property.name) })
  }
  const list = properties.some(({ name, value }) => name === 'KIND' && /^group$/i.test(value.trim()))
  return { line, attachments, problems, fault: list ? 'list' : null }
}
