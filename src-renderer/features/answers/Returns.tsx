import { Button } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { IconMailOff } from '@tabler/icons-react'
import { useState } from 'react'
import { ReturnsPanel } from './ReturnsPanel'

/** Envelopes that came back, of whichever campaign; only once it was said does a scan mean that. */
export function Returns() {
  const t = useTexts().answers.returns
  const [open, setOpen] = useState(false)
  if (open) return <ReturnsPanel />
  return (
    <div>
      <Button
        variant="default"
        leftSection={<IconMailOff size={18} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t.begin}
      </Button>
    </div>
  )
}
