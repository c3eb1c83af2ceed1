import { Button, Checkbox, Menu } from '@mantine/core'
import { type Script, ScriptSaved, useScript } from '@renderer/features/calls'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { TextArea } from '@renderer/ui/text-field/TextArea'
import { unknownFields } from '@shared/features/letters/field-names'
import { letterFields } from '@shared/features/letters/fields'
import { smsLength } from '@shared/features/prepared-messages/sms-parts'
import { IconMessage2 } from '@tabler/icons-react'
import { useRef } from 'react'
import styles from './prepared-messages.module.css'

type Props = { campaignId: number; advertising: boolean }

/** The one text from which all messages are made. */
export function MessageText({ campaignId, advertising }: Props) {
  const t = useTexts().preparedMessages
  const script = useRead('calls', 'script', { campaignId })
  return (
    <Panel title={t.text} icon={IconMessage2} tone="gold">
      {script.error && <ErrorNotice error={script.error} onRetry={() => void script.refetch()} />}
      {script.data && <Field campaignId={campaignId} advertising={advertising} start={script.data} />}
    </Panel>
  )
}

function Field({ campaignId, advertising, start }: Props & { start: Script }) {
  const t = useTexts().preparedMessages
  const { text, saysStop, change, save } = useScript(campaignId, start)
  const area = useRef<HTMLTextAreaElement>(null)
  const unknown = unknownFields(text)
  const closes = saysStop && advertising
  const length = smsLength(closes && text.trim() ? `${text.trim()}\n${t.stop}` : text.trim())
  const insert = (label: string) => {
    const at = area.current?.selectionStart ?? text.length
    const behind = area.current?.selectionEnd ?? at
    change({ text: `${text.slice(0, at)}{{${label}}}${text.slice(behind)}` })
  }
  return (
    <div className={styles.stack}>
      <TextArea
        ref={area}
        aria-label={t.text}
        description={t.textHint}
        placeholder={t.textPlaceholder}
        autosize
        minRows={4}
        maxRows={14}
        limit={1500}
        value={text}
        error={unknown.length > 0 ? t.unknown(unknown) : undefined}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <div className={styles.line}>
        <Menu position="bottom-start" withinPortal>
          <Menu.Target>
            <Button variant="default" size="compact-md">
              {t.addField}
            </Button>
          </Menu.Target>
          <Menu.Dropdown mah={320} className={styles.fields}>
            {letterFields.map(({ key, label }) => (
              <Menu.Item key={key} onClick={() => insert(label)}>
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <span className={styles.dim}>{t.length(length.used, length.parts)}</span>
        <ScriptSaved save={save} />
      </div>
      {length.odd.length > 0 && <p className={styles.dim}>{t.odd(length.odd)}</p>}
      {text.includes('{{') && <p className={styles.dim}>{t.fieldsVary}</p>}
      {advertising && (
        <Checkbox
          label={t.saysStop}
          description={t.saysStopHint}
          checked={saysStop}
          onChange={(event) => change({ saysStop: event.currentTarget.checked })}
        />
      )}
    </div>
  )
}
