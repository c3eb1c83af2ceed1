import { Button } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { sayWhen } from '@renderer/shell/when'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { Folder } from '@shared/features/host/contract'
import type { FileHandle } from '@shared/rpc/handles'
import { useState } from 'react'
import styles from './backup.module.css'
import { useFolderPicker } from './folder-picker/use-folder-picker'

type Props = { onCompare: (file: FileHandle, name: string) => void }

/** The backups that lie ready: the program's own, or those in a folder that is picked. */
export function FoundBackups({ onCompare }: Props) {
  const t = useTexts().backup
  const [folder, setFolder] = useState<Folder | null>(null)
  const { pick, dialog } = useFolderPicker()
  const { data, error } = useRead('backup', 'found', { folder: folder?.handle ?? null })
  const backups = data?.backups ?? []
  const search = async () => {
    const picked = await pick('restore')
    if (picked) setFolder(picked)
  }
  return (
    <div className={styles.found}>
      {error && <ErrorNotice error={error} />}
      {(folder || backups.length > 0) && <h3>{folder ? t.foundIn(folder.name) : t.foundOwn}</h3>}
      {folder && data && backups.length === 0 && <p className={styles.dim}>{t.foundNone}</p>}
      <ul>
        {backups.map(({ file, name, bytes, writtenAt }) => (
          <li key={file}>
            <button type="button" onClick={() => onCompare(file, name)} aria-label={t.compareWith(name)}>
              <span>{sayWhen(writtenAt)}</span>
              <span className={styles.dim}>{t.size(bytes)}</span>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={() => void search()}>
        {t.chooseFolder}
      </Button>
      {dialog}
    </div>
  )
}
