import { expect, test } from 'vitest'
import { webLink, webWords } from './web-link'

test.each([
  ['www.weinhaus.de', 'https://www.weinhaus.de/'],
  ['http://weinhaus.de/katalog?x=1', 'http://weinhaus.de/katalog?x=1'],
  ['instagram.com/röder', 'https://instagram.com/r%C3%B6der'],
  ['@weinhaus', null],
  ['', null],
  ['kommt noch', null],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['weinhaus', null],
])('%s leads to %s', (typed, link) => {
  expect(webLink(typed)).toBe(link)
})

test.each([
  ['https://www.weinhaus.de/', 'weinhaus.de'],
  ['http://weinhaus.de/katalog/?x=1', 'weinhaus.de/katalog/?x=1'],
  ['WWW.weinhaus.de', 'weinhaus.de'],
  ['@weinhaus', '@weinhaus'],
])('%s is shown as %s', (typed, words) => {
  expect(webWords(typed)).toBe(words)
})
