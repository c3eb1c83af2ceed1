import { readFile } from 'node:fs/promises'
import type { AssetKind } from '@shared/features/letters/asset'
import { task } from '../../jobs/task'
import { type Checked, checkAsset } from './asset-check'

/** Looks through a file that is to be shown on letters: a PDF of megabytes takes its time. */
export const assetTask = task<{ path: string; kind: AssetKind | 'picture' }, never, Checked>(
  'letters.asset',
  async ({ path, kind }) => checkAsset(kind, await readFile(path)),
)
