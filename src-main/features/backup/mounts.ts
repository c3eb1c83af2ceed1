/** A drive in the tree of folders: where it hangs and what kind of file system it is. */
export type Mount = { point: string; type: string }

/** Reads Linux' `/proc/mounts`: device, point (blanks as `\040`), type, options (proc(5)). */
export function parseProcMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, point, type] = line.split(' ')
    return point && type ? [{ point: unescaped(point), type }] : []
  })
}

/** Reads what macOS' `mount` prints: `//anna@server/kasse on /Volumes/kasse (smbfs, nodev, nosuid)`. */
export function parseMacMounts(text: string): Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, point, type] = /^.+? on (\/.*) \(([^,)]+)[^)]*\)$/.exec(line) ?? []
    return point && type ? [{ point, type }] : []
  })
}

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
}
