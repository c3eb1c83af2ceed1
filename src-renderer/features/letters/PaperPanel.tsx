import { Radio, Switch } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { LetterForm } from '@shared/features/letters/letter'
import styles from './editor.module.css'
import type { DraftInHand } from './use-draft'

/** The most usual first. */
const forms = ['B', 'A', 'CH'] as const

/** „Auf dem Papier“: where the address stands, one side or both, signature and the sentence on objection. */
export function PaperPanel({ draft: { letter, change } }: { draft: DraftInHand }) {
  const t = useTexts().letterPages
  const signature = useRead('settings', 'get', undefined).data?.letters.signature
  return (
    <Panel title={t.layoutTitle}>
      <div className={styles.stack}>
        <Radio.Group
          label={t.form}
          value={letter.form}
          onChange={(value) => change({ form: LetterForm.parse(value) })}
        >
          <div className={styles.forms}>
            {forms.map((form) => (
              <Radio key={form} value={form} label={t.forms[form]} description={t.formHints[form]} />
            ))}
          </div>
        </Radio.Group>
        <Switch
          label={t.duplex}
          description={t.duplexHint}
          checked={letter.duplex}
          onChange={(event) => change({ duplex: event.currentTarget.checked })}
        />
        {letter.campaignId !== null && (
          <Switch
            label={t.withCode}
            description={t.withCodeHint}
            checked={letter.withCode}
            onChange={(event) => change({ withCode: event.currentTarget.checked })}
          />
        )}
        {signature && (
          <Switch
            label={t.signature}
            description={t.signatureHint}
            checked={letter.withSignature}
            onChange={(event) => change({ withSignature: event.currentTarget.checked })}
          />
        )}
        {letter.purpose === 'advertising' && (
          <Switch
            label={t.objection}
            description={t.objectionHint}
            checked={letter.withObjectionSentence}
            onChange={(event) => change({ withObjectionSentence: event.currentTarget.checked })}
          />
        )}
      </div>
    </Panel>
  )
}
