/**
 * A word, or (`whole: false`) how one begins, as FTS5 is asked for it. What parts words there, as the vowel signs of
 * Hindi do, parts it here: a phrase of several cannot be asked for where the index keeps no places of words.
 */
export function matchWord(text: string, whole: boolean): string {
  const pieces = text.split(/[^\p{L}\p{N}\p{Co}]+/u).filter(Boolean)
  const quoted = pieces.map((piece, at) => `"${piece}"${whole || at < pieces.length - 1 ? '' : '*'}`)
  return quoted.length === 1 ? (quoted[0] ?? '') : `(${quoted.join(' AND ') || '""'})`
}
