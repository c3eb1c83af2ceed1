const maximumLength = 120
const fallback = 'Datei'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not stand in a name
const forbidden = /[\u0000-\u001f\u007f-\u009f<>:"|?*]/g
/** Signs that turn the reading direction and can make `gnp.exe` look like `exe.png`. */
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions */
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A name that can be shown and saved everywhere: the last part of whatever path came along, without signs that
 * some system refuses, at most 120 characters with the extension kept. `../../etc/passwd` → `passwd`.
 */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .toWellFormed()
    .replace(invisible, '')
    .replace(forbidden, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  if (clean === '') return fallback
  const shown = reservedOnWindows.test(clean) ? `_${clean}` : clean
  return shorten(shown)
}

function shorten(name: string): string {
  if (name.length <= maximumLength) return name
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? ''
  return name.slice(0, maximumLength - extension.length).toWellFormed() + extension
}
