import { describe, expect, it } from 'vitest'
import { isCompanyName, splitName } from './names'
import { readSalutation } from './salutation'

describe('splitName', () => {
  it.each<[string, string, string, string, string]>([
    ['Maria Anders', 'none', '', 'Maria', 'Anders'],
    ['José Pedro Freyre', 'none', '', 'José Pedro', 'Freyre'],
    ['Isabel de Castro', 'none', '', 'Isabel', 'de Castro'],
    ['Herr Dr. med. Max von der Heide', 'mr', 'Dr. med.', 'Max', 'von der Heide'],
    ['Frau Prof. Dr. h. c. Eva Müller-Lüdenscheidt', 'ms', 'Prof. Dr. h.c.', 'Eva', 'Müller-Lüdenscheidt'],
    ['Dipl.-Ing. (FH) Uwe Klos', 'none', 'Dipl.-Ing. (FH)', 'Uwe', 'Klos'],
    ['Müller, Max', 'none', '', 'Max', 'Müller'],
    ['von Arnim, Dr. Bettina', 'none', 'Dr.', 'Bettina', 'von Arnim'],
    ['Max Müller, Dipl.-Ing.', 'none', 'Dipl.-Ing.', 'Max', 'Müller'],
    ['Max Graf von Spee', 'none', '', 'Max', 'Graf von Spee'],
    ['Steffi Graf', 'none', '', 'Steffi', 'Graf'],
    ['Vincent van Gogh', 'none', '', 'Vincent', 'van Gogh'],
    ['Martin King jr.', 'none', '', 'Martin', 'King jr.'],
    ['Max und Erika Müller', 'none', '', 'Max und Erika', 'Müller'],
    ['Familie Müller', 'none', '', '', 'Familie Müller'],
    ['Herr und Frau Müller', 'none', '', '', 'Herr und Frau Müller'],
    ['M. Müller', 'none', '', 'M.', 'Müller'],
    ['Frau Müller', 'ms', '', '', 'Müller'],
    ['Mrs. Ann Devon', 'ms', '', 'Ann', 'Devon'],
    ['Val2', 'none', '', '', 'Val2'],
    ['  Yang   Wang ', 'none', '', 'Yang', 'Wang'],
  ])('%s', (text, salutation, title, firstName, lastName) => {
    expect(splitName(text)).toEqual({ salutation, title, firstName, lastName })
  })

  it.each<[string, string, string]>([
    ['Müller Max', 'Max', 'Müller'],
    ['von der Heide Anna Maria', 'Anna Maria', 'von der Heide'],
    ['Müller, Max', 'Max', 'Müller'],
    ['Müller', '', 'Müller'],
  ])('%s, last name first', (text, firstName, lastName) => {
    expect(splitName(text, true)).toMatchObject({ firstName, lastName })
  })
})

describe('isCompanyName', () => {
  it.each([
    'Bäckerei Müller GmbH',
    'Klos & Co. KG',
    'Weber e.K.',
    'TSV Köln e. V.',
    'Firma Weber',
    'Süß & Söhne',
  ])('%s is one', (name) => expect(isCompanyName(name)).toBe(true))
  it.each(['Max Müller', 'Agnes Ugarte', 'Kim Seeger'])('%s is none', (name) =>
    expect(isCompanyName(name)).toBe(false),
  )
})

describe('readSalutation', () => {
  it.each<[string, string, string, string]>([
    ['Herr', 'mr', '', ''],
    ['Herrn Dr.', 'mr', 'Dr.', ''],
    ['Frau Prof. Dr.', 'ms', 'Prof. Dr.', ''],
    ['Mr.', 'mr', '', ''],
    ['Mrs', 'ms', '', ''],
    ['weiblich', 'ms', '', ''],
    ['M', 'mr', '', ''],
    ['Nicht angegeben', 'none', '', ''],
    ['divers', 'none', '', ''],
    ['Dr.', 'none', 'Dr.', ''],
    ['Familie', 'none', '', 'Familie'],
  ])('%s', (text, salutation, title, rest) => {
    expect(readSalutation(text)).toEqual({ salutation, title, rest })
  })
})
