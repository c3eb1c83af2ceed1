import { Writable } from 'node:stream'
import type { Letter, LetterLayout } from '@shared/features/letters/letter'
import { describe, expect, test } from 'vitest'
import { layout, letter } from '../../../../tests/support/letters/layouts'
import { collector } from '../../../../tests/support/pdf/collect'
import { type ReadPage, type ReadText, readPdf } from '../../../../tests/support/pdf/read-pdf'
import { writeLettersPdf } from './letters-pdf'

/** Address field by DIN 5008, in mm; the recipient's part begins 17.7 mm below its top. */
const windows = { A: { top: 27, bottom: 72 }, B: { top: 45, bottom: 90 } } as const
const forms = ['A', 'B'] as const
/** How far capitals with umlauts and the letter p reach from the baseline, in mm for each point of size. */
const [ascent, descent] = [0.3, 0.08]

async function printed(letters: Letter[], paper: Partial<LetterLayout> = {}) {
  const { output, bytes } = collector()
  const result = await writeLettersPdf(letters, layout(paper), output)
  return { result, ...(await readPdf(bytes())) }
}

async function firstPage(change: Partial<Letter>, paper: Partial<LetterLayout> = {}): Promise<ReadPage> {
  const { pages } = await printed([letter(change)], paper)
  if (!pages[0]) throw new Error('no page')
  return pages[0]
}

function textOf(page: ReadPage, start: string): ReadText {
  const found = page.texts.find(({ text }) => text.startsWith(start))
  if (!found) throw new Error(`${start} is not on the page`)
  return found
}

describe.each(forms)('form %s', (form) => {
  const { top, bottom } = windows[form]

  test.each([
    ['three lines', ['Frau Dr. Ute Klos', 'Neckarweg 17', '69120 Heidelberg']],
    ['six lines', ['Süß & Söhne', 'Frau Ute Klos', 'c/o Maier', 'Gasse 12/3/7', '1010 WIEN', 'ÖSTERREICH']],
    ['ten lines', Array.from({ length: 10 }, (_, line) => `Anschriftzeile ${line + 1}`)],
    ['a line of 200 letters', ['M'.repeat(200), 'Neckarweg 17', '69120 Heidelberg']],
    ['ten lines of 200 letters', Array.from({ length: 10 }, () => 'Müller '.repeat(28).trim())],
    ['a line just too long', ['Herrn Maximilian-Alexander Freiherr von Hohenstein zu Rothenburg', 'x', 'y']],
  ])('%s stand inside the window', async (_case, addressLines) => {
    const page = await firstPage({ addressLines }, { form, letterhead: { ...layout().letterhead, name: '' } })
    const recipient = page.texts.filter(({ y, x }) => y > top + 17.7 && y < bottom + 3 && x < 120)
    expect(
      recipient
        .map(({ text }) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(addressLines.join('').replaceAll(' ', ''))
    for (const { x, width, y, size } of recipient) {
      expect(x).toBeGreaterThanOrEqual(24.9)
      expect(x + width).toBeLessThanOrEqual(105.1)
      expect(y - size * ascent).toBeGreaterThanOrEqual(top + 17.7)
      expect(y + size * descent).toBeLessThanOrEqual(bottom)
    }
  })

  test('lines that fit are 11 points large and a sixth of an inch apart', async () => {
    const page = await firstPage({}, { form })
    const [name, street] = [textOf(page, 'Frau Dr.'), textOf(page, 'Neckarweg')]
    expect(name.size).toBeCloseTo(11)
    expect(street.y - name.y).toBeCloseTo(4.23, 1)
  })

  test('the return line stands in the window above the recipient', async () => {
    const page = await firstPage({}, { form, returnLine: `${'Weinhandlung '.repeat(9)}Ende` })
    const small = page.texts.filter(({ y, x, size }) => y > top && y < top + 17.7 && x < 120 && size <= 8)
    expect(small.map(({ text }) => text).join(' ')).toContain('Ende')
    for (const { x, width } of small) expect(x + width).toBeLessThanOrEqual(105.1)
  })

  test('fold and hole marks stand at the left edge', async () => {
    const { strokes } = await firstPage({}, { form })
    const marks = strokes.filter(({ left }) => left < 6).map(({ top: y }) => Math.round(y * 10) / 10)
    expect(marks.toSorted((a, b) => a - b)).toEqual(form === 'A' ? [87, 148.5, 192] : [105, 148.5, 210])
  })

  test('marks can be switched off', async () => {
    const { strokes } = await firstPage({}, { form, foldMarks: false })
    expect(strokes.filter(({ left }) => left < 20)).toEqual([])
  })

  test('the info block begins 5 mm below the top of the field, at 125 mm', async () => {
    const label = textOf(await firstPage({}, { form }), 'Kundennummer')
    expect(label.x).toBeCloseTo(125, 1)
    expect(label.y).toBeGreaterThan(top + 5)
    expect(label.y).toBeLessThan(top + 5 + 4.23)
  })

  test('the text begins two lines below the address field', async () => {
    const subject = textOf(await firstPage({}, { form }), 'Einladung')
    const lineTop = bottom + 2 * 4.233
    expect(subject.y).toBeGreaterThan(lineTop + 2)
    expect(subject.y).toBeLessThan(lineTop + 5)
  })

  test('the text begins two lines below the info block where that ends lower', async () => {
    const infoLines = Array.from({ length: 14 }, (_, line) => ({ label: `L${line}`, value: `W${line}` }))
    const page = await firstPage({ infoLines }, { form })
    expect(textOf(page, 'Einladung').y - textOf(page, 'L13').y).toBeGreaterThan(2 * 4.233 + 2)
    expect(textOf(page, 'Einladung').y - textOf(page, 'L13').y).toBeLessThan(4 * 4.233)
  })

  test('name and particulars of the shop stay above the field, however long', async () => {
    const name = 'Weinhandlung und Feinkost '.repeat(8).trim()
    const page = await firstPage({}, { form, letterhead: { ...layout().letterhead, name }, returnLine: '' })
    const head = page.texts.filter(({ y }) => y < top)
    expect(head.map(({ text }) => text).join(' ')).toContain(name)
    expect(head.map(({ text }) => text).join(' ')).toContain('Hauptstraße 12 · 69117 Heidelberg')
    for (const { x, width, y, size } of head) {
      expect(y - size * ascent).toBeGreaterThan(8)
      expect(x + width).toBeLessThanOrEqual(190.1)
    }
  })
})

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
