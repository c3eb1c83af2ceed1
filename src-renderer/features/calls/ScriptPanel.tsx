import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { IconQuote } from '@tabler/icons-react'
import { ScriptSaved } from './ScriptSaved'
import { type Script, useScript } from './use-script'

/** What the caller says, beside the one who is called. */
export function ScriptPanel({ campaignId }: { campaignId: number }) {
  const t = useTexts().calls
  const script = useRead('calls', 'script', { campaignId })
  return (
    <Panel title={t.script} icon={IconQuote} tone="gold">
      {script.error && <ErrorNotice error={script.error} onRetry={() => void script.refetch()} />}
      {script.data && <ScriptField campaignId={campaignId} start={script.data} />}
    </Panel>
  )
}

function ScriptField({ campaignId, start }: { campaignId: number; start: Script }) {
  const t = useTexts().calls
  const { text, change, save } = useScript(campaignId, start)
  return (
    <>
      <TextArea
        aria-label={t.script}
        description={t.scriptHint}
        placeholder={t.scriptPlaceholder}
        autosize
        minRows={5}
        maxRows={18}
        limit={4000}
        value={text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <ScriptSaved save={save} />
    </>
  )
}
