const keysOfUsLayout: Record<string, string> = { y: 'z', z: 'y', Y: 'Z', Z: 'Y', ß: '-' }

/**
 * What a scanned code may be, the likelier first: a scanner set to the American layout presses on a German one Z for
 * Y, Y for Z and ß for the hyphen. With an ß in it nothing else is possible.
 */
export function readingsOf(code: string): string[] {
  const american = code.replace(/[yzß]/gi, (key) => keysOfUsLayout[key] ?? key)
  if (code.includes('ß')) return [american]
  return american === code ? [code] : [code, american]
}
