import { Button, FileButton, Select } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Chip } from '@renderer/ui/Chip'
import { Panel } from '@renderer/ui/Panel'
import { Encoding, type ImportPreview, Separator } from '@shared/features/exchange/contract'
import { formatDate } from '@shared/kernel/civil-date'
import { IconTableImport } from '@tabler/icons-react'
import { acceptedFiles } from './accepted'
import styles from './import.module.css'
import type { ImportInHand } from './use-import'

/** Which file it is and how it is read: source, sheet, encoding and separator, each to be set otherwise. */
export function FilePanel({ preview, hand }: { preview: ImportPreview; hand: ImportInHand }) {
  const { importPage: t, exchange } = useTexts()
  const shown = preview.sheets.filter(({ hidden: out }) => !out)
  const hidden = preview.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name)
  const waiting = hand.waiting.map(({ name }) => name)
  const sources: Readonly<Record<string, string>> = exchange.sources
  return (
    <Panel
      title={hand.held?.name ?? t.fileTitle}
      icon={IconTableImport}
      aside={
        <FileButton accept={acceptedFiles} onChange={(file) => file && void hand.choose([file])}>
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
        {shown.length > 1 && (
          <Select
            label={t.sheet}
            data={shown.map(({ name }) => name)}
            value={shown.find(({ read }) => read)?.name ?? null}
            onChange={(value) => value && hand.readAs({ sheet: value })}
          />
        )}
        {preview.encoding && (
          <Select
            label={t.encoding}
            data={Encoding.options.map((value) => ({ value, label: t.encodings[value] }))}
            value={hand.reading.encoding ?? preview.encoding}
            onChange={(value) => value && hand.readAs({ encoding: Encoding.parse(value) })}
          />
        )}
        {preview.separator && (
          <Select
            label={t.separator}
            data={Separator.options.map((value) => ({ value, label: t.separators[value] }))}
            value={hand.reading.separator ?? preview.separator}
            onChange={(value) => value && hand.readAs({ separator: Separator.parse(value) })}
          />
        )}
      </div>
      {preview.encoding && <p className={styles.hint}>{t.encodingHint}</p>}
      {hidden.length > 0 && <p className={styles.hint}>{t.hiddenSheets(hidden)}</p>}
      {waiting.length > 0 && <p className={styles.hint}>{t.waiting(waiting)}</p>}
      {preview.kept && (
        <div className={styles.kept}>
          <span role="status">{t.keptMapping(preview.kept.name, formatDate(preview.kept.usedOn))}</span>
          <Button size="xs" variant="subtle" onClick={() => hand.readAs({ useKept: false })}>
            {t.forgetMapping}
          </Button>
        </div>
      )}
    </Panel>
  )
}
