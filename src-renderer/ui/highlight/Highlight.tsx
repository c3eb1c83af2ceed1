import { matchWord } from './match-word'

/** A text in which the beginnings of words that were searched for are marked. */
export function Highlight({ text, typed }: { text: string; typed: string }) {
  const terms = typed.split(/\s+/).filter(Boolean)
  const parts = text.split(/([^\p{L}\p{N}]+)/u)
  let at = 0
  return parts.map((part) => {
    const key = at
    at += part.length
    const length = Math.max(0, ...terms.map((term) => matchWord(part, term)))
    if (length === 0) return part
    return (
      <span key={key}>
        <mark>{part.slice(0, length)}</mark>
        {part.slice(length)}
      </span>
    )
  })
}
