import { realpathSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import type { Core } from '../../core'
import { countLivingCards } from '../../db/kept-counts'
import type { SettingsService } from '../settings'
import { lastBackup } from './backups'
import { cloudOf } from './cloud'
import { cloudFacts } from './cloud-facts'

const Last = z.object({ at: z.string(), folder: z.string() }).nullable().catch(null)

/** When the last backup was made, and where the data lies. */
export async function backupStatus(core: Core, settings: SettingsService) {
  const last = Last.parse((await settings.recall(lastBackup)) ?? null)
  const dataFolder = dirname(core.dataFile())
  return {
    lastBackupAt: last?.at ?? null,
    lastBackupFolder: last?.folder ?? null,
    dataFolder,
    cloud: cloudOf(realpathSync(dataFolder), cloudFacts()),
    customers: await countLivingCards(core.read()),
  }
}
