import { Button, Radio } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { WordOutput } from '@shared/features/word-letters/contract'
import { IconFiles } from '@tabler/icons-react'
import { changeWordPage, useWordPage, type WordPageState } from './state'
import styles from './word-letters.module.css'

/** What shall come of it, and the making; null while it is not known how many get the letter. */
export function ProducePanel({ recipients }: { recipients: number | null }) {
  const t = useTexts().wordLetters
  const { template, selection, purpose, title, output, made } = useWordPage()
  const office = useRead('wordLetters', 'office', undefined).data?.there ?? false
  const work = useLongWork('wordLetters', 'produce')
  const busy = work.state === 'running' || work.state === 'cancelling'
  const asked = output === 'pdf' && !office ? 'one' : output
  const missing = missingFor(t, { template, recipients })

  const make = async () => {
    if (!template) return
    const wanted = { file: template.file, selection, purpose, title: title.trim(), output: asked }
    const result = await work.run(wanted)
    if (result) changeWordPage({ made: { ...result, title: wanted.title, purpose, entered: null } })
  }
  return (
    <Panel title={t.produceTitle} icon={IconFiles}>
      <div className={styles.stack}>
        <TextField
          label={t.name}
          description={t.nameHint}
          value={title}
          limit={200}
          autoComplete="off"
          onChange={(event) => changeWordPage({ title: event.currentTarget.value })}
        />
        <Radio.Group
          label={t.output}
          value={asked}
          onChange={(next) => changeWordPage({ output: WordOutput.parse(next) })}
        >
          <div className={styles.outputs}>
            {WordOutput.options.map((one) => (
              <Radio
                key={one}
                value={one}
                label={t.outputs[one].label}
                description={one === 'pdf' && !office ? t.noOffice : t.outputs[one].text}
                disabled={one === 'pdf' && !office}
              />
            ))}
          </div>
        </Radio.Group>
        {missing && <p className={styles.missing}>{missing}</p>}
        {work.state === 'failed' && <ErrorNotice error={work.error} />}
        {work.state === 'cancelled' && <p role="status">{t.cancelled}</p>}
        {busy ? (
          <ProgressPanel
            title={t.working}
            progress={work.progress}
            onCancel={work.cancel}
            cancelling={work.state === 'cancelling'}
          />
        ) : (
          <div>
            <Button
              size="md"
              variant={made ? 'default' : 'filled'}
              disabled={missing !== null || recipients === null}
              onClick={() => void make()}
            >
              {t.make(recipients ?? 0)}
            </Button>
          </div>
        )}
      </div>
    </Panel>
  )
}

function missingFor(
  t: ReturnType<typeof useTexts>['wordLetters'],
  { template, recipients }: { template: WordPageState['template']; recipients: number | null },
): string | null {
  if (!template) return t.needsTemplate
  if (template.check.problems.length > 0) return t.needsMending
  return recipients === 0 ? t.needsRecipients : null
}
