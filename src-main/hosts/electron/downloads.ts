import { join } from 'node:path'
import { safeFileName } from '@main/files/file-name'
import { texts } from '@shared/texts'
import { app, type Session } from 'electron'

/** A download asks where it should go; it never lands somewhere by itself. */
export function askForDownloads(session: Session): void {
  session.on('will-download', (_event, item) => {
    item.setSaveDialogOptions({
      title: texts().host.dialogs.save,
      defaultPath: join(app.getPath('downloads'), safeFileName(item.getFilename())),
    })
  })
}
