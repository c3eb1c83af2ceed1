import styles from './Initials.module.css'
import tones from './tones.module.css'

const hues = ['green', 'red', 'gold', 'blue'] as const

type Props = {
  name: string
  /** In pixels. */
  size?: number
  /** Instead of the name's own. */
  letters?: string
}

/**
 * The initials of a name on a round tint, which is always the same for the same name:
 * `Müller, Anna` and `Anna Müller` → AM. Decoration: the name stands beside it.
 */
export function Initials({ name, size = 38, letters = initialsOf(name) }: Props) {
  const tone = hues[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % hues.length]
  return (
    <span
      className={`${styles.round} ${tones[tone ?? 'green']}`}
      style={{ width: size, height: size, fontSize: size * 0.38 }}
      aria-hidden
    >
      {letters}
    </span>
  )
}

/** `Müller, Anna` → AM, `Familie Öztürk` → FÖ, `Mühlbauer GmbH` → MG, `Anna von der Tann` → AT. */
export function initialsOf(name: string): string {
  const [last = '', first = ''] = name.split(',').map((part) => part.trim())
  const words = `${first} ${last}`.split(/[^\p{L}\p{N}]+/u).filter((word) => /^[\p{Lu}\p{N}]/u.test(word))
  const letters = words.length < 2 ? words : [words[0], words.at(-1)]
  return (
    letters.map((word) => [...(word ?? '')][0] ?? '').join('') || [...name.trim()][0]?.toUpperCase() || '?'
  )
}
