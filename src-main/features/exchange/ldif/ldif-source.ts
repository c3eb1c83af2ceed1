import { open } from 'node:fs/promises'
import { maximumDocumentBytes } from '@shared/features/documents/rules'
import type { Encoding } from '@shared/features/exchange/contract'
import type { Attachment, ReadProblem, SourceRecord } from '@shared/features/exchange/record'
import { CsvRefused } from '../csv/csv-refused'
import { detectEncoding } from '../csv/encoding'
import { columnsOfKinds } from '../source/columns-of-kinds'
import { octetChunks } from '../source/octet-chunks'
import type { Reading, Source, SourceChoice } from '../source/source'
import { refuseChanged, stateOf } from '../source/unchanged'
import { fileOf } from '../vcard/attachments'
import { octetDecoder } from '../vcard/decode-octets'
import { dnKey, entryFields, isList, listOf } from './entry-fields'
import { createLdifReader, type LdifAttribute, type LdifEntry } from './read-ldif'

/** A member of a list carries its name as a tag; more members than this are not remembered. */
const mostMembers = 200_000
const pictures = ['jpegphoto', 'thumbnailphoto', 'photo']

/** Entries of an LDIF file: people and firms; lists become tags of their members. */
export async function openLdifSource({ path, encoding: chosen }: SourceChoice): Promise<Source> {
  const handle = await open(path, 'r')
  try {
    const state = await stateOf(handle, path)
    const encoding = chosen ?? (await detectEncoding(handle))
    const lists = new Map<string, string[]>()
    const kinds = columnsOfKinds()
    let read = 0
    for await (const entry of entries(path, encoding, {})) {
      read += 1
      if (isList(entry)) remember(lists, listOf(entry))
      else kinds.learn(entryFields(withoutBytes(entry), []))
    }
    if (read === 0) throw new CsvRefused('noCards')
    if (lists.size > 0) kinds.learn(entryFields({ line: 0, dn: '', attributes: [] }, ['']))
    return {
      format: 'ldif',
      source: 'ldif',
      dateOrder: 'mdy',
      encoding,
      separator: null,
      sheets: [],
      columns: kinds.columns(),
      bytes: state.bytes,
      async *records(reading) {
        for await (const entry of entries(path, encoding, reading, state)) {
          const own = lists.get(dnKey(entry.dn)) ?? []
          const fields = kinds.place(entryFields(withoutBytes(entry), own))
          yield { ...recordOf(entry), fields }
        }
      },
    }
  } finally {
    await handle.close()
  }
}

function remember(
  lists: Map<string, string[]>,
  { name, members }: { name: string; members: string[] },
): void {
  if (name === '') return
  for (const member of members) {
    if (lists.size >= mostMembers) return
    lists.set(member, [...(lists.get(member) ?? []), name])
  }
}

async function* entries(
  path: string,
  encoding: Encoding,
  { signal, onProgress }: Reading,
  state?: Awaited<ReturnType<typeof stateOf>>,
): AsyncGenerator<LdifEntry> {
  const handle = await open(path, 'r')
  try {
    let found: LdifEntry[] = []
    const decode = octetDecoder(encoding.startsWith('utf-16') ? 'utf-8' : encoding)
    const reader = createLdifReader(
      (octets) => decode(octets, null),
      (entry) => found.push(entry),
    )
    for await (const octets of octetChunks(handle, encoding, onProgress ?? (() => {}))) {
      signal?.throwIfAborted()
      reader.write(octets)
      yield* found
      found = []
    }
    reader.end()
    yield* found
    if (state) await refuseChanged(handle, state)
  } finally {
    await handle.close()
  }
}

const isPicture = ({ name, bytes }: LdifAttribute) => bytes !== null && pictures.includes(name)
/** Bytes that are no text: a certificate, a key. */
const isBinary = ({ bytes, value }: LdifAttribute) => bytes !== null && value.includes('\0')

function withoutBytes(entry: LdifEntry): LdifEntry {
  return { ...entry, attributes: entry.attributes.filter((one) => !isPicture(one) && !isBinary(one)) }
}

function recordOf(entry: LdifEntry): Omit<SourceRecord, 'fields'> {
  const attachments: Attachment[] = []
  const problems: ReadProblem[] = []
  for (const one of entry.attributes) {
    if (one.cut || (one.bytes?.length ?? 0) > maximumDocumentBytes)
      problems.push({ code: isPicture(one) ? 'pictureTooLarge' : 'valueCut', label: one.name })
    else if (one.bytes && (isPicture(one) || isBinary(one)))
      attachments.push(fileOf(one.name, one.bytes, isPicture(one)))
  }
  return { line: entry.line, attachments, problems, fault: isList(entry) ? 'list' : null }
}
