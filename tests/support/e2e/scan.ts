import type { Page } from '@playwright/test'

/**
 * Types a code as a scanner does, key by key with real key events and Enter at the end. The events carry their own
 * times, `apart` milliseconds one from the other, however slow the machine is.
 */
export async function scan(page: Page, code: string, apart = 8): Promise<void> {
  const session = await page.context().newCDPSession(page)
  let timestamp = Date.now() / 1000
  const press = async (key: string, text: string, code: number) => {
    timestamp += apart / 1000
    const event = { key, windowsVirtualKeyCode: code, timestamp }
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', text, ...event })
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event })
  }
  for (const key of code) await press(key, key, key.toUpperCase().charCodeAt(0))
  await press('Enter', '\r', 13)
  await session.detach()
}
