import type { Core } from '../../core'
import { os } from '../../rpc/implement'
import { asEvents } from '../../rpc/long'
import type { SettingsService } from '../settings'
import { createBackups } from './backups'
import { foundBackups } from './found'
import { createMoveData } from './move-data'
import { createRestore } from './restore'
import { backupStatus } from './status'

export { closingBackup } from './closing-backup'

/** Binds backup, restore and the place of the data to the contract. */
export function bindBackup(core: Core, settings: SettingsService) {
  const backups = createBackups(core, settings)
  const restore = createRestore(core, settings)
  const moveData = createMoveData(core)
  const router = os.backup.router({
    create: os.backup.create.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancelled) => backups.create(context.visit, input.folder, report, cancelled)),
    ),
    found: os.backup.found.handler(({ input, context }) => foundBackups(core, context.visit, input.folder)),
    verify: os.backup.verify.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancelled) => backups.verify(context.visit, input.file, report, cancelled)),
    ),
    restore: os.backup.restore.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancelled) => restore(context.visit, input.file, report, cancelled)),
    ),
    status: os.backup.status.handler(() => backupStatus(core, settings)),
    moveData: os.backup.moveData.handler(({ input, context, signal }) =>
      asEvents(signal, (report, cancelled) => moveData(context.visit, input.folder, report, cancelled)),
    ),
  })
  return { router }
}
