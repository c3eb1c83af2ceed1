import { Button, Menu, Modal } from '@mantine/core'
import { useStartLetter } from '@renderer/features/letters'
import { useRpc } from '@renderer/rpc/client'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { ProducedFileActions } from '@renderer/ui/produced-file/ProducedFileActions'
import { IconChevronDown, IconMail, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'

type Props = {
  category: string
  /** As it is called on the page. */
  title: string
}

/** „Bescheid geben“: to all who wait in a category, by a list to call from or by letter. */
export function TellMenu({ category, title }: Props) {
  const t = useTexts().wishes
  const rpc = useRpc()
  const startLetter = useStartLetter()
  const work = useLongWork('wishes', 'callList')
  const [printing, setPrinting] = useState(false)
  const print = () => {
    setPrinting(true)
    void work.run({ category })
  }
  const close = () => {
    work.cancel()
    setPrinting(false)
  }
  const write = async () => {
    const { customerIds } = await rpc.wishes.waitingCustomers({ category })
    await startLetter({ type: 'ids', ids: customerIds }, { ...t.letter, purpose: 'contract' })
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            size="compact-md"
            aria-label={t.tellOf(title)}
            rightSection={<IconChevronDown size={16} aria-hidden />}
          >
            {t.tell}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={t.tellOf(title)}>
          <Menu.Item leftSection={<IconPrinter size={18} aria-hidden />} onClick={print}>
            {t.print}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconMail size={18} aria-hidden />}
            onClick={() => void write().catch(toastError)}
          >
            {t.write}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={printing} onClose={close} title={t.callList.title(title)}>
        {work.state === 'failed' && <ErrorNotice error={work.error} onRetry={print} />}
        {work.state === 'cancelled' && <p role="status">{t.printCancelled}</p>}
        {(work.state === 'running' || work.state === 'cancelling') && (
          <ProgressPanel
            title={t.printing}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        )}
        {work.result && (
          <>
            <p role="status">{t.printed(work.result.rows)}</p>
            <ProducedFileActions key={work.result.file.handle} file={work.result.file} />
          </>
        )}
      </Modal>
    </>
  )
}
