import { readFileSync } from 'node:fs'

export type FileValue = { name: string; value: string }

/**
 * All values of an address book, read in the plainest way and without any code of the program: what each line or cell
 * says, unfolded and decoded. What tells of the file alone is left out (BEGIN, VERSION, PRODID, REV, objectclass).
 */
export function valuesOfFile(path: string): FileValue[] {
  const bytes = readFileSync(path)
  if (path.endsWith('.vcf')) return vcardValues(bytes.toString('latin1'))
  if (path.endsWith('.ldif')) return ldifValues(bytes.toString('utf8'))
  return csvValues(bytes)
}

const ofTheFile = /^(BEGIN|END|VERSION|PRODID|REV|X-ABLABEL|PHOTO|KEY|LOGO|SOUND)$/i

function vcardValues(text: string): FileValue[] {
  const unfolded = text
    .replace(/\r+\n/g, '\n')
    .replace(/=\n/g, '')
    .replace(/\n[ \t]/g, '')
  return unfolded.split('\n').flatMap((line): FileValue[] => {
    const [, head = '', value = ''] = /^((?:[^:"]|"[^"]*")*):(.*)$/s.exec(line) ?? []
    const name = head.split(';')[0]?.replace(/^.*\./, '') ?? ''
    if (name === '' || ofTheFile.test(name) || !/^[\w-]+$/.test(name)) return []
    return [{ name, value: readable(name, decoded(head, value)) }]
  })
}

function decoded(head: string, value: string): string {
  const octets = /QUOTED-PRINTABLE/i.test(head)
    ? value.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : value
  const bytes = Buffer.from(octets, 'latin1')
  const utf8 = bytes.toString('utf8')
  return utf8.includes('\uFFFD') && !/CHARSET=UTF-8/i.test(head)
    ? bytes.toString('latin1')
    : utf8.replaceAll('\uFFFD', '')
}

/** Words of a protocol that a card says otherwise: `tel:`, the fifty states of a birthday, a gender's letter. */
function readable(name: string, value: string): string {
  const text = value.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1').replace(/[;,]/g, ' ')
  if (name.toUpperCase() === 'BDAY') return text.replace(/T.*$/, '').replace(/\D/g, '').replace(/^1604/, '')
  if (name.toUpperCase() === 'TEL') return text.replace(/^tel:/, '').replace('ext=', 'ext ')
  if (/^GENDER$/i.test(name)) return ''
  // A country stands on a card as its code.
  if (name.toUpperCase() === 'ADR')
    return text.replace(
      /(United (States of America|Kingdom)|U\.?S\.?A\.?|Canada|Germany|Deutschland|Australia)\s*$/,
      '',
    )
  return text.replaceAll('_$!<', '').replaceAll('>!$_', '')
}

function ldifValues(text: string): FileValue[] {
  const lines = text.replace(/\r\n/g, '\n').replace(/\n /g, '').split('\n')
  return lines.flatMap((line): FileValue[] => {
    const [, name = '', colons = '', value = ''] = /^([\w-]+)(::?) ?(.*)$/.exec(line) ?? []
    if (name === '' || /^(dn|objectclass|modifytimestamp|member)$/i.test(name)) return []
    return [{ name, value: colons === '::' ? Buffer.from(value, 'base64').toString('utf8') : value }]
  })
}

/** Cells between quotes or separators; the first record is the header. */
function csvValues(bytes: Buffer): FileValue[] {
  const utf8 = bytes.toString('utf8').replace(/^\uFEFF/, '')
  const text = utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8
  const separator = (text.split('\n')[0] ?? '').includes(';') ? ';' : ','
  const records = recordsOf(text, separator)
  const [header = [], ...rows] = records
  return rows.flatMap((cells) =>
    cells.flatMap((cell, at): FileValue[] => {
      const name = header[at] ?? ''
      const value = cell.trim()
      return skippedCell(name, value) ? [] : [{ name, value: value.replaceAll(':::', ' ') }]
    }),
  )
}

/** Cells that the import leaves out on purpose: type columns, empty dates, Google's own group of everybody. */
function skippedCell(name: string, value: string): boolean {
  if (value === '' || /^0?0\.0?0\.0?0+$/.test(value)) return true
  return /Typ|Type|Priorit|Vertraulich|Sensitivity|^Privat$|Label/i.test(name)
}

function recordsOf(text: string, separator: string): string[][] {
  const records: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (character === '"') {
      if (quoted && text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = !quoted
    } else if (quoted || (character !== separator && character !== '\n')) cell += character
    else {
      records.at(-1)?.push(cell.replace(/\r$/, ''))
      cell = ''
      if (character === '\n') records.push([])
    }
  }
  records.at(-1)?.push(cell)
  return records.filter((cells) => cells.length > 1)
}
