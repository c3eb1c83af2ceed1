import type { ProducedFile } from '@shared/rpc/handles'
import type { ReactNode } from 'react'

export type PreviewProps = {
  file: ProducedFile
  name: string
  /** Shown where the file turns out not to be readable. */
  none: ReactNode
}
