import { Button, Group, Loader, Modal } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import type { Folder, FolderPurpose } from '@shared/features/host/contract'
import { IconArrowUp, IconFolder } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './FolderDialog.module.css'
import { NewFolder } from './NewFolder'

type Props = { purpose: FolderPurpose; onClose: (folder: Folder | null) => void }

/** Walks through the folders of this machine, level by level, beginning at home and mounted media. */
export function FolderDialog({ purpose, onClose }: Props) {
  const t = useTexts().backup.picker
  const [at, setAt] = useState<Folder | null>(null)
  const level = useRead('host', 'browseFolders', { folder: at?.handle ?? null }, { keepPrevious: true })
  const { here = null, parent = null, folders = [] } = level.data ?? {}
  return (
    <Modal opened onClose={() => onClose(null)} title={t.title[purpose]} size="lg">
      <div className={styles.path}>
        {here && (
          <Button
            variant="default"
            leftSection={<IconArrowUp size={18} aria-hidden />}
            onClick={() => setAt(parent)}
          >
            {t.up}
          </Button>
        )}
        <strong>{here?.path ?? t.places}</strong>
      </div>
      {level.error && <ErrorNotice error={level.error} onRetry={() => void level.refetch()} />}
      {level.isLoading && <Loader />}
      <ul className={styles.folders} aria-label={here?.path ?? t.places}>
        {folders.map((folder) => (
          <li key={folder.path}>
            <button type="button" onClick={() => setAt(folder)}>
              <IconFolder size={21} stroke={1.6} aria-hidden />
              {folder.name}
            </button>
          </li>
        ))}
        {level.data && folders.length === 0 && <li className={styles.empty}>{t.empty}</li>}
      </ul>
      {here && <NewFolder parent={here} onCreated={setAt} />}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => onClose(null)}>
          {t.cancel}
        </Button>
        <Button disabled={!here} onClick={() => onClose(here)}>
          {t.choose}
        </Button>
      </Group>
    </Modal>
  )
}
