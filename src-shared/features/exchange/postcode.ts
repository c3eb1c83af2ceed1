const carLetters: Record<string, string> = {
  D: 'DE',
  DE: 'DE',
  A: 'AT',
  AT: 'AT',
  CH: 'CH',
  FL: 'LI',
  LI: 'LI',
}

export type Postcode = { postcode: string; country: string; repaired: boolean }

/**
 * A postcode as text, as it stands in the file. The letters of a German-speaking country in front (`D-01067`)
 * become its country, since DIN 5008 has none there; four digits of which the row says that they are German have
 * lost their zero in a spreadsheet and get it back (Austrian and Swiss postcodes have four).
 * @param country ISO code that the row gives, else empty
 */
export function readPostcode(text: string, country: string): Postcode {
  const [, letters = '', digits = text] = /^([A-Z]{1,2})[- ]+(\d{4,5})$/.exec(text) ?? []
  const known = carLetters[letters]
  const postcode = known ? digits : text
  const says = country || known || ''
  const repaired = says === 'DE' && /^\d{4}$/.test(postcode)
  return { postcode: repaired ? `0${postcode}` : postcode, country: says, repaired }
}

/** `01067 Dresden` → postcode and city; a text that does not begin with a postcode is the city. */
export function splitPostcodeCity(text: string): { postcode: string; city: string } {
  const [, postcode = '', city = ''] = /^((?:[A-Z]{1,2}[- ]+)?\d{4,5})(?:\s+(.*))?$/s.exec(text) ?? []
  return postcode ? { postcode, city } : { postcode: '', city: text }
}
