import { fetchFile, saveFile } from '@renderer/rpc/files'
import type { ProducedFile } from '@shared/rpc/handles'

/** Opens a file in a tab of its own, to be printed from there; saves it where no tab may be opened. */
export async function openInNewTab(file: ProducedFile): Promise<void> {
  const content = await fetchFile(file.handle)
  const url = URL.createObjectURL(new Blob([content], { type: file.mediaType }))
  if (window.open(url, '_blank') === null) {
    URL.revokeObjectURL(url)
    await saveFile(file)
  }
}
