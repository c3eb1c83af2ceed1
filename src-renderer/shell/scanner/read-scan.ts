/**
 * How a scanner that types is told from a person. It sends a key every 2 to 20 ms, one over radio every 30 ms; the
 * quickest typists (120 words a minute) take 100 ms a key, and though two keys may fall together in a roll of the
 * fingers, never six in a row.
 */
const slowest = { betweenKeys: 50, onAverage: 35, beforeEnter: 120 }
/** Shorter ones are typed: a sum, a postcode, a PIN. */
const shortest = 6
const longest = 60

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'repeat' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing'
> & {
  /** When it was pressed, in milliseconds: the event's own time, however busy the page was. */
  at: number
}

/** What a key means: the first one that may begin a code, one more of it, its end with the code, or neither. */
export type Heard = { is: 'first' | 'next' | 'nothing' } | { is: 'scan'; code: string }

/** Listens to keys, one after the other, for a code that a scanner types and ends with Enter. */
export function createScanReader() {
  let code = ''
  let began = 0
  let last = 0

  return (pressed: Pressed): Heard => {
    const { key, at } = pressed
    // Capital letters come with it.
    if (key === 'Shift' || key === 'CapsLock') return { is: 'nothing' }
    const since = at - last
    const held = pressed.repeat || pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing
    if (!held && key === 'Enter' && isScan(code, began, last) && since <= slowest.beforeEnter) {
      const scanned = code
      code = ''
      return { is: 'scan', code: scanned }
    }
    if (held || !/^[\dA-Za-zß-]$/.test(key)) {
      code = ''
      return { is: 'nothing' }
    }
    last = at
    if (code !== '' && since <= slowest.betweenKeys && code.length < longest) {
      code += key
      return { is: 'next' }
    }
    code = key
    began = at
    return { is: 'first' }
  }
}

/** Long and quick enough, and with a digit in it: a word is no number, however it was typed. */
function isScan(code: string, began: number, ended: number): boolean {
  return (
    code.length >= shortest && /\d/.test(code) && (ended - began) / (code.length - 1) <= slowest.onAverage
  )
}
