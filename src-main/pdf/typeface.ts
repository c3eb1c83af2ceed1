/** A word as it stands in a PDF's content: elements of a TJ array, and its width in 1/1000 of the font size. */
type SetWord = { show: string; width: number }

/** What this module needs of pdfkit's embedded font, which the type package does not describe. */
export type EmbeddedFont = {
  id: string
  ascender: number
  descender: number
  capHeight: number
  /** Glyph ids of the subset in hex, and their advances in 1/1000 of the font size. */
  encode(text: string): [string[], { xAdvance: number; advanceWidth: number }[]]
  /** What each glyph of the subset means when text is copied or read out. */
  unicode: number[][]
  font: { hasGlyphForCodePoint(codePoint: number): boolean }
}

/** What of a text would be set: without what has no form of its own, all blanks alike. */
export function printedCharacters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu, '')
    .replace(/\p{Zs}/gu, ' ')
}

/** Whether the font has a form for a character. */
export function hasGlyph({ font }: Pick<EmbeddedFont, 'font'>, character: string): boolean {
  return font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
}

/** A font that can be measured and set, with everything it has set before remembered. */
export type Typeface = {
  id: string
  /** Height of the capitals in 1/1000 of the font size. */
  capHeight: number
  /** Width of a line without line breaks, in points. */
  width(text: string, size: number): number
  /** The line as elements of a TJ array. */
  show(text: string): string
}

/** Names repeat, but not for ever: the memory of words is emptied when it has grown to this size. */
const rememberedWords = 20_000
const severalDigits = /^\d{2,}$/

/**
 * Sets words once and remembers them: nearly all the time of a long print goes into laying out glyphs. Characters
 * that the font does not have are set as a question mark and noted in `missing`.
 */
export function createTypeface(font: EmbeddedFont, missing: Set<string>): Typeface {
  const words = new Map<string, SetWord>()
  const space = setWord(font, ' ')

  function word(text: string): SetWord {
    if (severalDigits.test(text)) return number(text)
    const known = words.get(text)
    if (known) return known
    if (words.size >= rememberedWords) words.clear()
    const set = setWord(font, printable(text))
    words.set(text, set)
    return set
  }

  /** Digits have one width and do not kern, so that numbers, which hardly ever repeat, need no layout of their own. */
  function number(digits: string): SetWord {
    const set = { show: '', width: 0 }
    for (const digit of digits) {
      const { show, width } = word(digit)
      set.show += show
      set.width += width
    }
    return set
  }

  function printable(text: string): string {
    let result = ''
    for (const character of printedCharacters(text)) {
      const known = hasGlyph(font, character)
      if (!known) missing.add(character)
      result += known ? character : '?'
    }
    return result
  }

  return {
    id: font.id,
    capHeight: font.capHeight,
    width(text, size) {
      let width = -space.width
      for (const part of text.split(' ')) width += word(part).width + space.width
      return (width * size) / 1000
    },
    show(text) {
      return text
        .split(' ')
        .map((part) => word(part).show)
        .join(space.show)
    },
  }
}

/**
 * Says what the glyphs of a word mean. pdfkit takes that from fontkit, which knows a glyph only by the first text or
 * accented letter that led to it: `ı` as nothing after an `í`, every space as a non-breaking one.
 */
function noteMeaning(font: EmbeddedFont, text: string, glyphs: readonly string[]): void {
  const characters = [...text]
  if (characters.length !== glyphs.length) return
  for (const [index, glyph] of glyphs.entries()) {
    font.unicode[Number.parseInt(glyph, 16)] = [characters[index]?.codePointAt(0) ?? 0]
  }
}

/** Glyphs in hex; where kerning moves the next one, the string is cut and the move stands between. */
function setWord(font: EmbeddedFont, text: string): SetWord {
  const [glyphs, positions] = text === '' ? [[], []] : font.encode(text)
  noteMeaning(font, text, glyphs)
  let show = ''
  let open = ''
  let width = 0
  for (const [index, { xAdvance, advanceWidth }] of positions.entries()) {
    open += glyphs[index]
    width += xAdvance
    if (xAdvance !== advanceWidth) {
      show += `<${open}>${Math.round((advanceWidth - xAdvance) * 100) / 100} `
      open = ''
    }
  }
  return { show: open === '' ? show : `${show}<${open}>`, width }
}
