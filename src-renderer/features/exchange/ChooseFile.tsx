import { Button, FileButton } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconBulb, IconTableImport } from '@tabler/icons-react'
import { acceptedFiles } from './accepted'
import styles from './import.module.css'

/** A place to drop files on or to choose some, and how to get them out of the other programs. */
export function ChooseFile({ over, onFiles }: { over: boolean; onFiles: (files: File[]) => Promise<void> }) {
  const t = useTexts().importPage
  return (
    <div className={styles.choose}>
      <section className={styles.drop} data-over={over || undefined} aria-label={t.chooseTitle}>
        <span className={styles.dropIcon}>
          <IconTableImport size={30} stroke={1.6} aria-hidden />
        </span>
        <strong>{t.drop}</strong>
        <span className={styles.dim}>{t.formats}</span>
        <FileButton
          accept={acceptedFiles}
          multiple
          onChange={(files) => files.length > 0 && void onFiles(files)}
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
