import { Button, FileButton } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconBulb, IconTableImport } from '@tabler/icons-react'
import { type DragEvent, useState } from 'react'
import styles from './import.module.css'

/** A place to drop a file on or to choose one, and how to get one out of the other programs. */
export function ChooseFile({ onFile }: { onFile: (file: File) => Promise<void> }) {
  const t = useTexts().importPage
  const [over, setOver] = useState(false)
  const drag = (on: boolean) => (event: DragEvent) => {
    event.preventDefault()
    setOver(on)
  }
  return (
    <div className={styles.choose}>
      <section
        className={styles.drop}
        data-over={over || undefined}
        aria-label={t.chooseTitle}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event)
          const file = event.dataTransfer.files[0]
          if (file) void onFile(file)
        }}
      >
        <span className={styles.dropIcon}>
          <IconTableImport size={30} stroke={1.6} aria-hidden />
        </span>
        <strong>{t.drop}</strong>
        <span className={styles.dim}>{t.or}</span>
        <FileButton
          accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values"
          onChange={(file) => file && void onFile(file)}
        >
          {(props) => (
            <Button {...props} size="md">
              {t.choose}
            </Button>
          )}
        </FileButton>
        <p className={styles.dim}>{t.chooseHint}</p>
      </section>
      <Panel title={t.howTitle} icon={IconBulb} tone="gold">
        <dl className={styles.how}>
          {t.how.map(([program, way]) => (
            <div key={program}>
              <dt>{program}</dt>
              <dd>{way}</dd>
            </div>
          ))}
        </dl>
      </Panel>
    </div>
  )
}
