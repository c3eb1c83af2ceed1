/**
 * One property of a vCard, told apart from all that only serves its writing: `item1.TEL;TYPE=home,VOICE:030…` has the
 * group `item1`, the name `TEL` and the types `home` and `voice`.
 */
export type VCardProperty = {
  /** What stands before the dot, in lower case; empty where there is none. */
  group: string
  /** In upper case. */
  name: string
  /** By upper-case name; a bare parameter of 2.1 (`HOME`) stands under `TYPE`, an encoding under `ENCODING`. */
  params: Record<string, string[]>
  /** Decoded, but with its backslashes: `unescapeText` and `partsOf` read them. Base64 is left as it is. */
  value: string
  /** The value was longer than a reader takes, and stands here only in part. */
  cut: boolean
}

/** The types of a property in lower case: `home`, `fax`, `pref`. */
export function typesOf({ params }: VCardProperty): string[] {
  return (params['TYPE'] ?? []).flatMap((value) => value.toLowerCase().split(',')).map((type) => type.trim())
}

/** Whether its value is base64: `ENCODING=b`, `ENCODING=BASE64`, or a bare `BASE64`. */
export function isBase64({ params }: VCardProperty): boolean {
  return params['ENCODING']?.some((encoding) => /^(b|base64)$/i.test(encoding)) ?? false
}

/** `\n`, `\,`, `\;`, `\:` and `\\` as what they stand for; a backslash before anything else is one. */
export function unescapeText(value: string): string {
  if (!value.includes('\\')) return value
  return value.replace(/\\([nN,;:"\\])/g, (_, mark: string) => (mark === 'n' || mark === 'N' ? '\n' : mark))
}

/** The parts of a value between separators that no backslash guards, unescaped: `Müller;Anna;;Dr.;`. */
export function partsOf(value: string, separator: ';' | ','): string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '\\') at++
    else if (value[at] === separator) {
      parts.push(unescapeText(value.slice(from, at)))
      from = at + 1
    }
  }
  parts.push(unescapeText(value.slice(from)))
  return parts
}
