import { Loader } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import styles from './documents.module.css'
import type { PreviewProps } from './preview-props'
import { useFetched } from './use-fetched'

/** More than this nobody reads in a dialog, and the page would stand still. */
const shownBytes = 100_000

/** A text as it stands, in whatever of the usual encodings. */
export function TextPreview({ file, name }: PreviewProps) {
  const t = useTexts().documents
  const { data: text, error } = useFetched(file, beginning)
  if (error) return <ErrorNotice error={error} />
  if (text === undefined) return <Loader />
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach that. */}
      <pre className={styles.text} tabIndex={0} aria-label={t.textLabel(name)} role="document">
        {text}
      </pre>
      {file.bytes > shownBytes && <p className={styles.dim}>{t.textCut}</p>}
    </>
  )
}

async function beginning(blob: Blob): Promise<string> {
  const bytes = await blob.slice(0, shownBytes).arrayBuffer()
  // Where it was cut, the last sign may be half.
  const whole = bytes.byteLength === blob.size
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole })
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
