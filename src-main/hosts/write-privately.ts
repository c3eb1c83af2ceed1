import { chmod, rename, writeFile } from 'node:fs/promises'

/** Writes a small file that only the user may read (0600); readers see the old or the new content, never half. */
export async function writePrivately(file: string, content: string): Promise<void> {
  const draft = `${file}.${process.pid}.tmp`
  await writeFile(draft, content, { mode: 0o600 })
  await chmod(draft, 0o600)
  await rename(draft, file)
}
