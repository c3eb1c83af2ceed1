import { ownOrigin } from '@main/hosts/electron/address'
import { expect, test } from '../support/e2e/test'

test('the program opens in its window, without Node in the page', async ({ page }) => {
  await expect(page.getByRole('heading').first()).toBeVisible()
  expect(page.url()).toContain(`${ownOrigin}/`)
  const reach = await page.evaluate(() =>
    ['require', 'process', 'module'].filter((name) => name in globalThis),
  )
  expect(reach).toEqual([])
})

test('the page cannot leave the program', async ({ page, faults }) => {
  // Chromium says so in the console.
  faults.allow(/example\.org|etc\/passwd/)
  await expect(page.getByRole('heading').first()).toBeVisible()
  await page.evaluate(() => window.open('https://example.org/'))
  await page.evaluate(() => location.assign('file:///etc/passwd'))
  expect(page.url()).toContain(`${ownOrigin}/`)
  expect(page.context().pages()).toHaveLength(1)
})
