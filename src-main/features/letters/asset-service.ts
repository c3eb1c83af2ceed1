import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import {
  type AssetFault,
  type AssetKey,
  type AssetKind,
  maximumAssetBytes,
  type StoredAsset,
} from '@shared/features/letters/asset'
import type { Settings } from '@shared/features/settings/settings'
import type { FileHandle, ProducedFile } from '@shared/rpc/handles'
import type { Core } from '../../core'
import { produced } from '../../files/produced'
import { fail } from '../../rpc/fail'
import type { SettingsService } from '../settings'
import { dropAssets, readAsset, storeAsset } from './asset-store'
import { assetTask } from './asset-task'

/** What no settings name any more stays so long, for an undo to find it. */
const keptDays = 30

/** Logo, signature and letter paper: taken in, looked at. */
export function createAssetService(core: Core, settings: SettingsService) {
  /** Stores the bytes of a file that was brought in; ASSET_REFUSED where letters cannot show them. */
  async function add(
    { kind, file: handle }: { kind: AssetKind; file: FileHandle },
    visit: string,
    signal?: AbortSignal,
  ): Promise<StoredAsset> {
    const file = core.files.look(visit, handle) ?? fail('NOT_FOUND', { what: 'file' })
    const name = file.name.slice(0, 200)
    const refuse = (fault: AssetFault) => fail('ASSET_REFUSED', { name, fault })
    if (file.bytes > maximumAssetBytes[kind]) refuse('tooLarge')
    const checked = await core.pool.run(assetTask, { path: file.path, kind }, { signal })
    if ('fault' in checked) return refuse(checked.fault)
    const bytes = await readFile(file.path)
    const key = createHash('sha256').update(bytes).digest('hex')
    const now = core.clock.now()
    await storeAsset(core.write(), { key, mediaType: checked.mediaType, bytes }, now.toISOString())
    const before = new Date(now.getTime() - keptDays * 24 * 3600 * 1000).toISOString()
    await dropAssets(
      core.write(),
      before,
      assetsOf((await settings.current()).letters).map((one) => one.key),
    )
    return { key, name }
  }

  /** A stored picture or letter paper as a file to look at. */
  async function show(key: AssetKey, visit: string): Promise<ProducedFile> {
    const asset = (await readAsset(core.read(), key)) ?? fail('NOT_FOUND', { what: 'file' })
    const { file } = await produced(
      core.files,
      { visit, name: key, mediaType: asset.mediaType },
      async (path) => {
        await writeFile(path, asset.bytes)
        return {}
      },
    )
    return file
  }

  return { add, show }
}

/** All that the settings of letters name. */
function assetsOf({ logo, paper, signature }: Settings['letters']): StoredAsset[] {
  return [logo, paper, signature].filter((asset) => asset !== null)
}
