/** An e-mail as mail programs save it, line by line with CRLF. */
export function mail(...lines: string[]): string {
  return `${lines.join('\r\n')}\r\n`
}

const base64 = (bytes: Uint8Array | string) =>
  Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n')

/** One with a text in quoted-printable, its HTML, and attachments. */
export function mailWith(
  head: { from: string; to: string; subject: string; date?: string },
  text: string,
  attachments: { name: string; type: string; bytes: Uint8Array | string }[] = [],
): string {
  const quoted = [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61
        ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(byte),
    )
    .join('')
  return mail(
    'Return-Path: <x@example.de>',
    `From: ${head.from}`,
    `To: ${head.to}`,
    `Subject: ${head.subject}`,
    `Date: ${head.date ?? 'Thu, 12 Nov 2026 09:30:00 +0100'}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="aussen"',
    '',
    '--aussen',
    'Content-Type: multipart/alternative; boundary="innen"',
    '',
    '--innen',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quoted,
    '--innen',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>nur HTML</p><script>alert(1)</script>',
    '--innen--',
    ...attachments.flatMap(({ name, type, bytes }) => [
      '--aussen',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      base64(bytes),
    ]),
    '--aussen--',
  )
}
