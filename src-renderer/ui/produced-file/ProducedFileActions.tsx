import { Button } from '@mantine/core'
import { saveFile } from '@renderer/rpc/files'
import { runsInElectron } from '@renderer/rpc/transport-port'
import type { ProducedFile } from '@shared/rpc/handles'
import { texts } from '@shared/texts'
import { fileSize } from '@shared/texts/numbers'
import { IconDownload, IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import { ErrorNotice } from '../ErrorNotice'
import { openInNewTab } from './open-in-new-tab'
import styles from './ProducedFileActions.module.css'

/** A file that the program has made: its name, and the ways to open and to keep it. */
export function ProducedFileActions({ file }: { file: ProducedFile }) {
  const t = texts().ui
  const [error, setError] = useState<unknown>(null)
  const attempt = (work: Promise<void>) => {
    setError(null)
    work.catch(setError)
  }
  // A window of Electron opens no others; there the file is saved and opened from its folder.
  const opens = file.mediaType === 'application/pdf' && !runsInElectron()
  return (
    <div className={styles.file}>
      {error !== null && <ErrorNotice error={error} />}
      <div className={styles.row}>
        <span className={styles.name}>{t.fileInfo(file.name, fileSize(file.bytes))}</span>
        {opens && (
          <Button
            leftSection={<IconExternalLink size={18} stroke={1.8} aria-hidden />}
            title={t.fileOpenHint}
            onClick={() => attempt(openInNewTab(file))}
          >
            {t.fileOpen}
          </Button>
        )}
        <Button
          variant={opens ? 'default' : 'filled'}
          leftSection={<IconDownload size={18} stroke={1.8} aria-hidden />}
          onClick={() => attempt(saveFile(file))}
        >
          {t.fileSave}
        </Button>
      </div>
    </div>
  )
}
