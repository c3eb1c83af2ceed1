import { isBase64, partsOf, typesOf } from '@shared/features/exchange/vcard/property'
import { createCardReader, type VCard, type VCardFault } from '@shared/features/exchange/vcard/read-cards'
import { describe, expect, it } from 'vitest'
import { octetDecoder } from './decode-octets'

function read(text: string | Buffer, piece = 7, longest?: number) {
  const cards: VCard[] = []
  const faults: VCardFault[] = []
  const reader = createCardReader(
    octetDecoder('utf-8'),
    { onCard: (card) => cards.push(card), onFault: (fault) => faults.push(fault) },
    longest,
  )
  const octets = (typeof text === 'string' ? Buffer.from(text) : text).toString('latin1')
  for (let at = 0; at < octets.length; at += piece) reader.write(octets.slice(at, at + piece))
  reader.end()
  return { cards, faults }
}

const values = (text: string | Buffer, piece?: number) =>
  read(text, piece).cards.map((card) => card.properties.map(({ name, value }) => `${name} ${value}`))

describe('createCardReader', () => {
  it('reads groups, parameters and types, quoted and bare', () => {
    const { cards } = read(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nitem1.TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418\r\nTEL;HOME;FAX:030 1\r\nADR;LABEL="a;b:c^nd";TYPE=work:;;Weg 1;Ort;;01067;\r\nEND:VCARD\r\n',
    )
    const [tel, fax, adr] = cards[0]?.properties ?? []
    expect(cards[0]).toMatchObject({ line: 1, version: '4.0' })
    expect(tel).toMatchObject({ group: 'item1', name: 'TEL', value: 'tel:+1-418', params: { PREF: ['1'] } })
    expect(tel && typesOf(tel)).toEqual(['work', 'voice'])
    expect(fax && typesOf(fax)).toEqual(['home', 'fax'])
    expect(adr?.params['LABEL']).toEqual(['a;b:c\nd'])
    expect(adr && partsOf(adr.value, ';')).toEqual(['', '', 'Weg 1', 'Ort', '', '01067', ''])
  })

  it('decodes quoted-printable over several lines, in the charset that the property names', () => {
    const text =
      'BEGIN:VCARD\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FC=\nller;J=F6rg\nNOTE;ENCODING=QUOTED-PRINTABLE:Erste=0D=0A=\nZweite\nEND:VCARD'
    expect(values(text)).toEqual([['N Müller;Jörg', 'NOTE Erste\r\nZweite']])
  })

  it('joins folded lines, also where a fold parts the bytes of a letter', () => {
    const folded = Buffer.from('BEGIN:VCARD\r\nFN:Mü\r\n ller\r\nEND:VCARD\r\n')
    const at = folded.indexOf(0xc3) + 1
    const within = Buffer.concat([folded.subarray(0, at), Buffer.from('\r\n '), folded.subarray(at)])
    expect(values(within)).toEqual([['FN Müller']])
  })

  it('reads Windows-1252 where the bytes are no UTF-8, line by line', () => {
    const text = Buffer.concat([
      Buffer.from('BEGIN:VCARD\r\nFN:M'),
      Buffer.from([0xfc]),
      Buffer.from('ller\r\nNOTE:für\r\nEND:VCARD\r\n'),
    ])
    expect(values(text)).toEqual([['FN Müller', 'NOTE für']])
  })

  it('takes base64 with and without a blank in front, and ends it at what is none', () => {
    const text =
      'BEGIN:VCARD\r\nPHOTO;ENCODING=BASE64;JPEG:/9j/\r\nAAAA\r\n BBBB\r\n\r\nTEL:1\r\nEND:VCARD\r\n'
    const { cards } = read(text)
    expect(cards[0]?.properties.map(({ value }) => value)).toEqual(['/9j/AAAABBBB', '1'])
    expect(cards[0]?.properties.map(isBase64)).toEqual([true, false])
  })

  it('reads lower case, line ends of all kinds, cards without VERSION and END, agents within', () => {
    const text =
      'begin:vcard\r\r\nfn:Eins\r\r\nbegin:vcard\rfn:Zwei\rAGENT:\nBEGIN:VCARD\nFN:Helfer\nEND:VCARD\nTEL:2\nend:vcard\nrest\n'
    for (const piece of [1, 2, 3, 1000]) {
      expect(values(text, piece)).toEqual([['FN Eins'], ['FN Zwei', 'AGENT ', 'AGENT-FN Helfer', 'TEL 2']])
    }
    expect(read(text).faults.map(({ fault }) => fault)).toEqual(['unfinished', 'outside'])
  })

  it('keeps of a value without end only what it may hold, and says so', () => {
    const { cards } = read(`BEGIN:VCARD\nPHOTO;ENCODING=b:${'A'.repeat(5000)}\nFN:X\nEND:VCARD`, 100, 1000)
    expect(cards[0]?.properties.map(({ name, cut }) => ({ name, cut }))).toEqual([
      { name: 'PHOTO', cut: true },
      { name: 'FN', cut: false },
    ])
    expect(cards[0]?.properties[0]?.value.length).toBeLessThan(1000)
  })
})
