import styles from './prepared-messages.module.css'

/** Modules that stay white around a code (ISO/IEC 18004). */
const quiet = 4

/** A code to scan from the screen: black on white, in the dark, too. */
export function CodeImage({
  code: { side, path },
  label,
}: {
  code: { side: number; path: string }
  label: string
}) {
  const size = side + 2 * quiet
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.qr}
      viewBox={`${-quiet} ${-quiet} ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect x={-quiet} y={-quiet} width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" fillRule="evenodd" />
    </svg>
  )
}
