import { useLongWork } from '@renderer/rpc/use-long-work'
import type { Offset } from '@shared/features/labels/contract'
import { useState } from 'react'

/** The page by which a printer is measured; shown until labels are printed again. */
export function useCalibration() {
  const work = useLongWork('labels', 'calibration')
  const [hidden, setHidden] = useState(false)
  return {
    work,
    make: (sheet: string, offset: Offset) => {
      setHidden(false)
      void work.run({ sheet, offset })
    },
    hide: () => setHidden(true),
    shown: hidden ? null : work.result,
  }
}
export type Calibration = ReturnType<typeof useCalibration>
