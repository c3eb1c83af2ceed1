import { Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { layout, letter } from '../../../../tests/support/letters/layouts'
import { ascent, firstPage, printed, textOf } from '../../../../tests/support/letters/printed'
import { collector } from '../../../../tests/support/pdf/collect'
import { readPdf } from '../../../../tests/support/pdf/read-pdf'
import { writeLettersPdf } from './letters-pdf'

describe('text', () => {
  test('letters of many languages can be read back', async () => {
    const body =
      'Sehr geehrte Frau Yıldız-Şahin,\n\nÄÖÜ äöü ß ẞ „Grüße“ ‚so‘ – 12,50 € … Łódź Święty İğ Čapek Ő'
    const page = await firstPage({ body, addressLines: ['Herrn Łukasz Wójcik', 'Şişli Straße 1'] })
    for (const line of [...body.split('\n\n'), 'Herrn Łukasz Wójcik', 'Şişli Straße 1']) {
      expect(page.text).toContain(line)
    }
  })

  test('decomposed letters are composed', async () => {
    expect((await firstPage({ body: 'Gru\u0308ße' })).text).toContain('Grüße')
  })

  test('what the fonts do not have is told, and stands as a question mark', async () => {
    const { result, pages } = await printed([letter({ body: 'Prosit \u{1F377}!' })])
    expect(result.unprintable).toEqual(['\u{1F377}'])
    expect(pages[0]?.text).toContain('Prosit ?!')
  })

  test('the subject is bold, two blank lines above the salutation', async () => {
    const page = await firstPage({})
    const line = textOf(page, 'seit dem').y - textOf(page, 'Sehr geehrte').y
    expect(textOf(page, 'Sehr geehrte').y - textOf(page, 'Einladung').y).toBeCloseTo(1.5 * line, 1)
  })

  test('stays between 25 and 190 mm', async () => {
    const page = await firstPage({ body: 'Weine und Flammkuchen '.repeat(200) })
    for (const { x, width } of page.texts.filter(({ size }) => size === 11)) {
      expect(x).toBeGreaterThan(24.9)
      expect(x + width).toBeLessThanOrEqual(190.1)
    }
  })

  test('the sentence on objection ends the letter in smaller type', async () => {
    const page = await firstPage({})
    expect(textOf(page, 'Sie können der Werbung').size).toBe(9)
    expect(textOf(page, 'Sie können der Werbung').y).toBeGreaterThan(textOf(page, 'Marion Kessler').y)
  })
})

describe('pages', () => {
  const sixty = Array.from({ length: 60 }, (_, line) => `Zeile ${line + 1}`)

  test('sixty lines make two, the second with a small head, and no line is lost', async () => {
    const { pages, result } = await printed([letter({ body: sixty.join('\n') })])
    expect(result.pagesOfLetters).toEqual([2])
    const lines = pages.flatMap((page) => page.texts).map(({ text }) => text)
    expect(lines.filter((text) => text.startsWith('Zeile'))).toEqual(sixty)
    expect(pages[1]?.text).toContain('Weinhandlung Kessler · Ute Klos')
    expect(pages[1]?.text).toContain('Seite 2 von 2')
    expect(pages[0]?.text).not.toContain('Seite')
  })

  test.each([
    ['no footer', []],
    ['three particulars', layout().footerLines],
    ['nine', Array.from({ length: 9 }, (_, line) => `Angabe ${line + 1}`)],
    ['long ones', ['Sparkasse Heidelberg '.repeat(6), 'Registergericht Mannheim '.repeat(5)]],
    ['forty', Array.from({ length: 40 }, (_, line) => `Angabe Nummer ${line + 1}`)],
  ])('text and footer do not touch: %s', async (_case, footerLines) => {
    const page = await firstPage({ body: sixty.join('\n') }, { footerLines })
    const lowestLine = Math.max(...page.texts.filter(({ size }) => size === 11).map(({ y }) => y))
    const footer = page.texts.filter(({ y }) => y > lowestLine)
    expect(
      footer
        .map(({ text }) => text)
        .join(' ')
        .replaceAll(' · ', ' '),
    ).toContain(footerLines.map((line) => line.trim()).join(' '))
    for (const { y, size } of footer) {
      expect(y - size * ascent).toBeGreaterThan(lowestLine + 3)
      expect(y).toBeLessThan(287)
    }
    expect(lowestLine).toBeLessThanOrEqual(277)
  })

  test('each letter begins a new one and has its own data', async () => {
    const names = ['Klos', 'Süß', 'Yıldız']
    const letters = names.map((name) =>
      letter({ body: `Sehr geehrte Frau ${name},`, addressLines: [`Frau ${name}`] }),
    )
    const { pages, result } = await printed(letters)
    expect(result).toMatchObject({ letters: 3, pages: 3, pagesOfLetters: [1, 1, 1] })
    expect(pages.map((page) => textOf(page, 'Sehr').text)).toEqual(
      names.map((name) => `Sehr geehrte Frau ${name},`),
    )
    expect(pages.map((page) => textOf(page, 'Weinhandlung Kessler').text)).toHaveLength(3)
  })

  test('no letters make a PDF without pages rather than a broken file', async () => {
    const { output, bytes } = collector()
    expect(await writeLettersPdf([], layout(), output)).toMatchObject({ letters: 0, pages: 0 })
    expect(Buffer.from(bytes()).toString('latin1')).toMatch(/%%EOF\s*$/)
  })
})

test('metadata name the shop and the printing, nobody else', async () => {
  const { output, bytes } = collector()
  await writeLettersPdf(
    [letter()],
    layout({ letterhead: { ...layout().letterhead, name: 'Süß & Söhne' } }),
    output,
    {
      title: 'Einladung',
    },
  )
  const { info } = await readPdf(bytes())
  expect(info).toMatchObject({ Title: 'Einladung', Author: 'Süß & Söhne', Creator: 'Tante Emma' })
  expect(Buffer.from(bytes()).toString('latin1')).toContain('/PrintScaling /None')
})

describe('writing', () => {
  function* many(count: number, onNext: (index: number) => void) {
    for (let index = 0; index < count; index++) {
      onNext(index)
      yield letter()
    }
  }

  test('passes pages on while letters still come', async () => {
    let passed = 0
    const before: number[] = []
    await writeLettersPdf(
      many(400, () => before.push(passed)),
      layout(),
      (chunk) => {
        passed += chunk.length
      },
    )
    expect(before.at(-1)).toBeGreaterThan(passed / 2)
  })

  test('stops between two letters when told to', async () => {
    const stop = new AbortController()
    let made = 0
    const writing = writeLettersPdf(
      many(1000, (index) => {
        made = index
        if (index === 40) stop.abort(new Error('enough'))
      }),
      layout(),
      () => {},
      { signal: stop.signal },
    )
    await expect(writing).rejects.toThrow('enough')
    expect(made).toBe(40)
  })

  test('tells how far it has come', async () => {
    const done: number[] = []
    await writeLettersPdf(
      many(60, () => {}),
      layout(),
      () => {},
      { onProgress: (count) => done.push(count) },
    )
    expect(done).toEqual([25, 50, 60])
  })

  test('rejects when the stream cannot take more', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('ENOSPC')) })
    await expect(writeLettersPdf([letter()], layout(), full)).rejects.toThrow('ENOSPC')
  })

  test('rejects with what the source of the letters threw', async () => {
    const letters = many(10, (index) => {
      if (index === 5) throw new Error('no more data')
    })
    await expect(writeLettersPdf(letters, layout(), () => {})).rejects.toThrow('no more data')
  })
})
