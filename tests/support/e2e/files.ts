import type { Locator, Page } from '@playwright/test'

/** A file as the browser's chooser hands it over. */
export type Chosen = { name: string; mimeType: string; buffer: Buffer }

/** Presses a button that asks for a file, and chooses one. */
export async function choose(page: Page, button: Locator, file: Chosen | string): Promise<void> {
  const chooser = page.waitForEvent('filechooser')
  await button.click()
  await (await chooser).setFiles(file)
}

type Named = { name: string; bytes: Buffer | string }

/** Lets a part of the page have files as the system would: dropped, held over it, or pasted on the page. */
export async function hand(place: Locator, how: 'drop' | 'paste' | 'over', files: Named[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }))
  await place.evaluate(
    (part, { how, given }) => {
      const transfer = new DataTransfer()
      for (const { name, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        transfer.items.add(new File([bytes], name))
      }
      const bubbles = { bubbles: true, cancelable: true }
      if (how === 'paste')
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, ...bubbles }))
      else
        for (const type of how === 'drop' ? ['dragenter', 'dragover', 'drop'] : ['dragenter', 'dragover'])
          part.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, ...bubbles }))
    },
    { how, given },
  )
}
