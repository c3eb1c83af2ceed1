import { expect, test } from 'vitest'
import { messageLink } from './links'

test.each([
  ['sms', '0171 / 234 56 78', 'sms:+491712345678?body=Gr%C3%BC%C3%9Fe%20%26%20Wein%0A%2B'],
  ['whatsapp', '+43 664 1234567', 'https://wa.me/436641234567?text=Gr%C3%BC%C3%9Fe%20%26%20Wein%0A%2B'],
  ['sms', '12', 'sms:12?body=Gr%C3%BC%C3%9Fe%20%26%20Wein%0A%2B'],
  ['whatsapp', '12', null],
] as const)('%s to %s', (app, number, link) => {
  expect(messageLink(app, number, 'Grüße & Wein\n+')).toBe(link)
})
