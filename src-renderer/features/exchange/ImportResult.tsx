import { Button } from '@mantine/core'
import { isBusy } from '@renderer/rpc/long-store'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { ConfirmButton } from '@renderer/ui/ConfirmButton'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import type { ImportResult as Result } from '@shared/features/exchange/contract'
import { count } from '@shared/texts/numbers'
import { IconCheck } from '@tabler/icons-react'
import { HaltedUndo } from './HaltedUndo'
import styles from './import.module.css'
import { RemarksPanel } from './RemarksPanel'
import { SkippedPanel } from './SkippedPanel'
import { SumsPanel } from './SumsPanel'
import { Undone } from './Undone'
import type { ImportInHand } from './use-import'

/** What an import has done, in a sum that adds up, and the way to take it back. */
export function ImportResult({ result, hand }: { result: Result; hand: ImportInHand }) {
  const { importPage: t, operations } = useTexts()
  const { undo } = hand
  const { operationId, read, created, updated, skipped } = result
  const changed = created + updated > 0
  const parts = [
    { key: 'created', sign: '=', n: created, label: t.created },
    { key: 'updated', sign: '+', n: updated, label: t.updated },
    { key: 'skipped', sign: '+', n: skipped, label: t.skipped },
  ]
  if (undo.result) return <Undone result={undo.result} onAgain={hand.reset} />
  return (
    <>
      <Panel title={t.resultTitle} icon={IconCheck}>
        <p className="visually-hidden" role="status">
          {t.sum(read, created, updated, skipped)}
        </p>
        <div className={styles.sum} aria-hidden>
          <span>
            <strong>{count(read)}</strong>
            {t.read}
          </span>
          {parts.map(({ key, sign, n, label }) => (
            <span key={key} data-sign={sign}>
              <strong>{count(n)}</strong>
              {label}
            </span>
          ))}
        </div>
        {undo.state === 'failed' && <ErrorNotice error={undo.error} />}
        {operationId !== null && undo.state === 'cancelled' && (
          <HaltedUndo operationId={operationId} onGoOn={() => void hand.takeBack(operationId)} />
        )}
        {isBusy(undo) ? (
          <ProgressPanel
            title={t.undoing}
            progress={undo.progress}
            onCancel={undo.cancel}
            cancelling={undo.state === 'cancelling'}
            stop={{ cancel: operations.stop, cancelling: operations.stopping }}
          />
        ) : (
          <div className={styles.buttons}>
            <Button size="md" onClick={() => void navigate('/customers')}>
              {t.seeCustomers}
            </Button>
            {hand.next ? (
              <Button size="md" variant="default" onClick={() => void hand.goOn()}>
                {t.next(hand.next.name)}
              </Button>
            ) : (
              <Button size="md" variant="default" onClick={hand.reset}>
                {t.again}
              </Button>
            )}
            {operationId !== null && changed && undo.state !== 'cancelled' && (
              <ConfirmButton
                size="md"
                variant="default"
                title={t.undoTitle}
                text={t.undoText(created, updated)}
                confirm={t.undoConfirm}
                onConfirm={() => void hand.takeBack(operationId)}
              >
                {t.undo}
              </ConfirmButton>
            )}
          </div>
        )}
      </Panel>
      <SumsPanel sums={result.sums} />
      <RemarksPanel result={result} />
      {skipped > 0 && <SkippedPanel result={result} />}
    </>
  )
}
