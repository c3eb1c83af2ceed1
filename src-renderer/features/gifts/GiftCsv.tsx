import { Button, Modal } from '@mantine/core'
import { type Outputs, useRpc } from '@renderer/rpc/client'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'

/** The list of one year as a file. */
export function GiftCsv({ companyId, year }: { companyId: number; year: number }) {
  const t = useTexts().gifts
  const rpc = useRpc()
  const [made, setMade] = useState<Outputs['gifts']['exportYear'] | null>(null)
  const make = async () => setMade(await rpc.gifts.exportYear({ companyId, year }))
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconTable size={18} aria-hidden />}
        onClick={() => void make().catch(toastError)}
      >
        {t.csv}
      </Button>
      <Modal opened={made !== null} onClose={() => setMade(null)} title={t.listLabel(year)}>
        {made && (
          <>
            <p role="status">{t.csvReady(made.rows)}</p>
            <ProducedFileActions key={made.file.handle} file={made.file} />
          </>
        )}
      </Modal>
    </>
  )
}
