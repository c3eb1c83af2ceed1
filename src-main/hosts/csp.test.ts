import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { contentSecurityPolicy } from './csp'

test('the page’s own policy is that of the hosts, but for what only a header can say', () => {
  const html = readFileSync(resolve(import.meta.dirname, '../../src-renderer/index.html'), 'utf8')
  const inPage = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1]
  expect(`${inPage}; frame-ancestors 'none'`).toBe(contentSecurityPolicy)
})
