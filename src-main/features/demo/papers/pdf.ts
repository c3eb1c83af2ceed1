/** A line of a page: its left end and baseline in points from the top left corner. */
export type PaperLine = { text: string; x: number; y: number; size: number; strong?: boolean }

/** Signs of Windows-1252 that are others in Unicode. */
const western: Record<string, number> = { '€': 0x80, '„': 0x84, '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 }
const height = 842

/** One page of A4 in Helvetica, which every reader brings along (PDF 1.4). What that has no letter for loses its marks. */
export function onePagePdf(lines: readonly PaperLine[]): Uint8Array {
  const content = Buffer.concat(
    lines.map(({ text, x, y, size, strong }) =>
      Buffer.concat([
        Buffer.from(`BT /${strong ? 'F2' : 'F1'} ${size} Tf ${x} ${height - y} Td (`),
        escaped(text),
        Buffer.from(') Tj ET\n'),
      ]),
    ),
  )
  const font = (name: string) =>
    `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`
  return assembled([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${height}] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>`,
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} >>\nstream\n`),
      content,
      Buffer.from('endstream'),
    ]),
    Buffer.from(font('Helvetica')),
    Buffer.from(font('Helvetica-Bold')),
  ])
}

/** Objects behind each other, and where each begins. */
function assembled(objects: readonly Buffer[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  const add = (part: Buffer) => {
    parts.push(part)
    length += part.length
  }
  for (const [index, object] of objects.entries()) {
    places.push(length)
    add(Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]))
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const index = `xref\n0 ${size}\n0000000000 65535 f \n${table}`
  add(Buffer.from(`${index}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`))
  return Buffer.concat(parts)
}

function escaped(text: string): Buffer {
  const bytes = [...text.normalize('NFC')].map((sign) => {
    const code = western[sign] ?? sign.codePointAt(0) ?? 0
    if (code < 256) return code
    return sign.normalize('NFD').codePointAt(0) ?? 0x3f
  })
  return Buffer.from(
    bytes.flatMap((code) => {
      const byte = code < 256 ? code : 0x3f
      return [0x28, 0x29, 0x5c].includes(byte) ? [0x5c, byte] : [byte]
    }),
  )
}
