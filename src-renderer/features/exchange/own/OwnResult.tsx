import { Button } from '@mantine/core'
import { isBusy } from '@renderer/rpc/long-store'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import type { OwnImportResult } from '@shared/features/exchange/own-contract'
import { IconCheck } from '@tabler/icons-react'
import type { z } from 'zod'
import styles from '../import.module.css'
import { Undone } from '../Undone'
import type { OwnFile } from './use-own-file'

type Props = { own: OwnFile; result: z.infer<typeof OwnImportResult>; onAgain: () => void }

/** What came in of a file of our own, and the way to take it back. */
export function OwnResult({ own, result, onAgain }: Props) {
  const { exportPage, importPage } = useTexts()
  const t = exportPage.own
  const { undo } = own
  if (undo.result) return <Undone result={undo.result} onAgain={onAgain} />
  const { operationId, created, updated, left, documents, faults, faultsTotal, strangers, heldBack } = result
  return (
    <Panel title={importPage.resultTitle} icon={IconCheck}>
      <div className={styles.own}>
        <p role="status">
          <strong>{t.done(created, updated)}</strong> {left > 0 && t.left(left)}{' '}
          {documents > 0 && t.documents(documents)}
        </p>
        {heldBack > 0 && <p>{t.heldBack(heldBack)}</p>}
        {strangers.length > 0 && <p>{t.strangers(strangers.join(', '))}</p>}
        {faultsTotal > 0 && (
          <div>
            <p>{t.faults(faultsTotal)}</p>
            <ul>
              {faults.map(({ line, name, why }) => (
                <li key={`${line} ${why}`}>{t.fault(line, name, why)}</li>
              ))}
            </ul>
          </div>
        )}
        {undo.state === 'failed' && <ErrorNotice error={undo.error} />}
        {isBusy(undo) ? (
          <ProgressPanel title={t.undoing} progress={undo.progress} />
        ) : (
          <div className={styles.buttons}>
            <Button size="md" onClick={() => void navigate('/customers')}>
              {importPage.seeCustomers}
            </Button>
            <Button size="md" variant="default" onClick={onAgain}>
              {importPage.again}
            </Button>
            <Button size="md" variant="default" onClick={() => void own.takeBack(operationId)}>
              {t.takeBack}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  )
}
