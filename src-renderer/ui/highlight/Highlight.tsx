import { foldForms } from '@shared/kernel/fold'
import { matchWord } from './match-word'

type Props = {
  text: string
  typed: string
  /** Words that stand for typed ones, folded, which are marked whole: what sounds alike or was mistyped. */
  alike?: readonly string[]
}

/** A text in which the beginnings of words that were searched for are marked. */
export function Highlight({ text, typed, alike = [] }: Props) {
  const terms = typed.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean)
  const parts = text.split(/([^\p{L}\p{N}\p{M}]+)/u)
  let at = 0
  return parts.map((part) => {
    const key = at
    at += part.length
    const meant = alike.length > 0 && foldForms(part).some((form) => alike.includes(form))
    const length = Math.max(meant ? part.length : 0, ...terms.map((term) => matchWord(part, term)))
    if (length === 0) return part
    return (
      <span key={key}>
        <mark>{part.slice(0, length)}</mark>
        {part.slice(length)}
      </span>
    )
  })
}

/** A number in which its beginning or end that was searched for is marked, whatever signs stand between. */
export function HighlightNumber({ text, typed }: { text: string; typed: string }) {
  const places = [...text].flatMap((sign, at) => (/[\p{L}\p{N}]/u.test(sign) ? [at] : []))
  const bare = places
    .map((at) => text[at])
    .join('')
    .toLowerCase()
  const wanted = typed.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
  // Written with or without the country's code, a phone number has the same end.
  const ways = [wanted, wanted.replace(/^(00)?49|^0/, '')].filter((way) => way !== '')
  const end = ways.find((way) => bare.endsWith(way))
  const [from, to] = end
    ? [places[bare.length - end.length] ?? 0, text.length]
    : [0, bare.startsWith(wanted) ? (places[wanted.length] ?? text.length) : 0]
  return (
    <>
      {text.slice(0, from)}
      {to > from && <mark>{text.slice(from, to)}</mark>}
      {text.slice(to)}
    </>
  )
}
