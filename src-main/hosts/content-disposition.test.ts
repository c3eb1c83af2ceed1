import { expect, test } from 'vitest'
import { attachment } from './content-disposition'

test.each([
  ['Liste.csv', `attachment; filename="Liste.csv"; filename*=UTF-8''Liste.csv`],
  ['Grüße.pdf', `attachment; filename="Gr__e.pdf"; filename*=UTF-8''Gr%C3%BC%C3%9Fe.pdf`],
  ['a"b\\c%d.pdf', `attachment; filename="a_b_c_d.pdf"; filename*=UTF-8''a%22b%5Cc%25d.pdf`],
  [`it's (2)*.pdf`, `attachment; filename="it's (2)*.pdf"; filename*=UTF-8''it%27s%20%282%29%2A.pdf`],
  ['a\r\nX: y.pdf', `attachment; filename="a__X: y.pdf"; filename*=UTF-8''a%0D%0AX%3A%20y.pdf`],
])('%j', (name, header) => {
  expect(attachment(name)).toBe(header)
})
