import type { ProducedFile } from '@shared/rpc/handles'
import type { FileDesk } from './desk'

type Wanted = { visit: string; name: string; mediaType: string }

/** A file that `make` writes at its path, handed to the visit once it is whole; nothing of it stays where it fails. */
export async function produced<T extends object>(
  files: FileDesk,
  { visit, name, mediaType }: Wanted,
  make: (path: string) => Promise<T>,
): Promise<T & { file: ProducedFile }> {
  const file = files.produce(visit, name, mediaType)
  try {
    const outcome = await make(file.path)
    return { ...outcome, file: await file.finish() }
  } catch (error) {
    await file.drop()
    throw error
  }
}
