import type { VCardProperty } from './property'
import { type DecodeOctets, readProperty } from './read-property'
import { createLineSplitter } from './split-lines'
import { createUnfolder, type LogicalLine, longestValue } from './unfold'

/** One card of a file; `line` is the one on which it begins. */
export type VCard = { line: number; version: string; properties: VCardProperty[] }

/** What a file has to tell besides its cards. */
export type VCardFault = { line: number; fault: 'outside' | 'unfinished' | 'noProperty'; text: string }

/** A card that holds more is none; its surplus would only fill the memory. */
const mostProperties = 5000

type Sinks = { onCard(card: VCard): void; onFault?: (fault: VCardFault) => void }

/**
 * Reads cards of vCard 2.1, 3.0 and 4.0 from lines as they arrive, however many stand in one file, also in lower case,
 * without a VERSION, or without the END of one card before the BEGIN of the next. The properties of a card within a card (an
 * AGENT of 2.1) get the names `AGENT-N`, `AGENT-TEL` and so on.
 */
export function createCardReader(decode: DecodeOctets, { onCard, onFault }: Sinks, longest = longestValue) {
  let card: VCard | null = null
  let depth = 0

  function fault(line: number, kind: VCardFault['fault'], text = ''): void {
    onFault?.({ line, fault: kind, text: text.slice(0, 200) })
  }

  function finish(): void {
    if (card) onCard(card)
    card = null
    depth = 0
  }

  function take({ text, line, cut }: LogicalLine): void {
    const mark = /^\s*(?:[\w-]+\.)?(BEGIN|END)\s*:\s*VCARD\s*$/i
      .exec(text.length < 60 ? text : '')?.[1]
      ?.toUpperCase()
    if (mark === 'BEGIN') begin(line)
    else if (mark === 'END') end(line)
    else if (card) takeProperty(card, { text, line, cut })
    else fault(line, 'outside', text)
  }

  function takeProperty({ version, properties }: VCard, { text, line, cut }: LogicalLine): void {
    const property = readProperty(text, decode, cut)
    if (!property || properties.length >= mostProperties) {
      fault(line, 'noProperty', decode(text.slice(0, 800), null))
      return
    }
    if (depth > 0) property.name = `AGENT-${property.name}`
    if (property.name !== 'VERSION') properties.push(property)
    else if (card && version === '') card.version = property.value.trim()
  }

  function begin(line: number): void {
    const agent = card?.properties.at(-1)
    if (card && agent?.name === 'AGENT' && agent.value.trim() === '') {
      depth += 1
      return
    }
    if (card) {
      fault(line, 'unfinished')
      finish()
    }
    card = { line, version: '', properties: [] }
  }

  function end(line: number): void {
    if (!card) fault(line, 'outside')
    else if (depth > 0) depth -= 1
    else finish()
  }

  const unfolder = createUnfolder(take, longest)
  const lines = createLineSplitter((line) => unfolder.line(line), longest)
  return {
    /** A piece of the file in octets, cut anywhere. */
    write: lines.write,
    /** Gives what is left; a card without its END counts. */
    end(): void {
      lines.end()
      unfolder.end()
      if (!card) return
      fault(card.line, 'unfinished')
      finish()
    },
  }
}
