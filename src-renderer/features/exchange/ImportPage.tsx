import { isBusy } from '@renderer/rpc/long-store'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { useCallback } from 'react'
import { ChooseFile } from './ChooseFile'
import { ImportPreview } from './ImportPreview'
import { ImportResult } from './ImportResult'
import { OwnFilePanel } from './own/OwnFilePanel'
import { useOwnFile } from './own/use-own-file'
import { Stopped } from './Stopped'
import { useImport } from './use-import'
import { usePageDrop } from './use-page-drop'

/** Bringing customers in from a file of another program: choose, look, import, and take back if need be. */
export function ImportPage() {
  const t = useTexts().importPage
  const hand = useImport()
  const { held, upload, uploadError, run, preview } = hand
  const own = useOwnFile(held)
  const again = () => {
    own.reset()
    hand.reset()
  }
  const running = run.state === 'running' || run.state === 'cancelling'
  const looking = held !== null && !own.looking && !running && run.state !== 'done'
  // An import goes on while another page is shown; coming back finds it, without the file.
  const choosing = !upload && !running && run.state !== 'done' && (held === null || preview.error !== null)
  const takingOwn = isBusy(own.run)
  const { reset } = own
  const { choose } = hand
  const onDrop = useCallback(
    (files: File[]) => {
      reset()
      void choose(files)
    },
    [reset, choose],
  )
  const over = usePageDrop(onDrop, !upload && !running && !takingOwn && !isBusy(hand.undo))
  const error = uploadError ?? (looking ? preview.error : null)
  if (own.preview || own.run.result || takingOwn)
    return (
      <Page>
        <PageHeader title={t.title} subtitle={t.subtitle} />
        <OwnFilePanel own={own} name={held?.name ?? ''} onAgain={again} />
      </Page>
    )
  return (
    <Page>
      <PageHeader title={t.title} subtitle={t.subtitle} />
      {own.error && <ErrorNotice error={own.error} />}
      {upload && (
        <Panel>
          <ProgressPanel
            title={t.uploading}
            progress={upload}
            amount={t.bytesOf}
            onCancel={hand.cancelUpload}
          />
        </Panel>
      )}
      {error != null && <ErrorNotice error={error} />}
      {run.state === 'failed' && <ErrorNotice error={run.error} />}
      {run.state === 'cancelled' && <Stopped />}
      {running && (
        <Panel>
          <ProgressPanel
            title={t.running}
            progress={run.progress}
            {...(run.progress?.phase === 'undoing' ? {} : { amount: t.bytesOf })}
            onCancel={run.cancel}
            cancelling={run.state === 'cancelling'}
          />
        </Panel>
      )}
      {run.state === 'done' && run.result && <ImportResult result={run.result} hand={hand} />}
      {looking && preview.data && !preview.error && <ImportPreview preview={preview.data} hand={hand} />}
      {choosing && <ChooseFile over={over} onFiles={hand.choose} />}
    </Page>
  )
}
