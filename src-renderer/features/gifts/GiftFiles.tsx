import { Button, Modal } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import type { GiftsLeftOut } from '@shared/features/gifts/contract'
import type { ProducedFile } from '@shared/rpc/handles'
import { IconPrinter, IconTable } from '@tabler/icons-react'
import { useState } from 'react'

type Made = { file: ProducedFile; rows: number; leftOut: GiftsLeftOut }

/** The list of one year on paper or as a file. */
export function GiftFiles({ companyId, year }: { companyId: number; year: number }) {
  const t = useTexts().gifts
  const { gifts } = useRpc()
  const [made, setMade] = useState<Made | null>(null)
  const make = (making: Promise<Made>) => void making.then(setMade, toastError)
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => make(gifts.printYear({ companyId, year }))}
      >
        {t.print}
      </Button>
      <Button
        variant="default"
        leftSection={<IconTable size={18} aria-hidden />}
        onClick={() => make(gifts.exportYear({ companyId, year }))}
      >
        {t.csv}
      </Button>
      <Modal opened={made !== null} onClose={() => setMade(null)} title={t.listLabel(year)}>
        {made && (
          <>
            <p role="status">{t.ready(made.rows, made.leftOut)}</p>
            <ProducedFileActions key={made.file.handle} file={made.file} />
          </>
        )}
      </Modal>
    </>
  )
}
