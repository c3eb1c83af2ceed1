import { Button, FileButton, Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { Panel } from '@renderer/ui/Panel'
import { Encoding, type ImportPreview, Separator } from '@shared/features/exchange/contract'
import { IconFileTypeCsv } from '@tabler/icons-react'
import styles from './import.module.css'
import type { ImportInHand } from './use-import'

/** Which file it is and how it is read: source, encoding and separator, each to be set otherwise. */
export function FilePanel({ preview, hand }: { preview: ImportPreview; hand: ImportInHand }) {
  const { importPage: t, exchange } = useTexts()
  const sources: Readonly<Record<string, string>> = exchange.sources
  return (
    <Panel
      title={hand.held?.name ?? t.fileTitle}
      icon={IconFileTypeCsv}
      aside={
        <FileButton
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onChange={(file) => file && void hand.choose(file)}
        >
          {(props) => (
            <Button {...props} variant="default">
              {t.chooseOther}
            </Button>
          )}
        </FileButton>
      }
    >
      <div className={styles.fileFacts}>
        <div>
          <span className={styles.label}>{t.recognisedAs}</span>
          <span className={styles.source}>
            <Chip tone={preview.source === 'unknown' ? 'sand' : 'green'}>
              {sources[preview.source] ?? exchange.sources.unknown}
            </Chip>
            <span className={styles.dim}>{t.size(preview.bytes)}</span>
          </span>
        </div>
        <Select
          label={t.encoding}
          data={Encoding.options.map((value) => ({ value, label: t.encodings[value] }))}
          value={hand.reading.encoding ?? preview.encoding}
          onChange={(value) => value && hand.readAs({ encoding: Encoding.parse(value) })}
        />
        <Select
          label={t.separator}
          data={Separator.options.map((value) => ({ value, label: t.separators[value] }))}
          value={hand.reading.separator ?? preview.separator}
          onChange={(value) => value && hand.readAs({ separator: Separator.parse(value) })}
        />
      </div>
      <p className={styles.hint}>{t.encodingHint}</p>
    </Panel>
  )
}
