import { Button, FileButton } from '@mantine/core'
import { CheckLine } from '@renderer/features/letters'
import { useTexts } from '@renderer/shell/use-texts'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import { objectionField } from '@shared/features/letters/word-fields'
import { IconFileTypeDocx } from '@tabler/icons-react'
import { useWordPage } from './state'
import { useTemplate } from './use-template'
import styles from './word-letters.module.css'

const accepted = '.docx,.dotx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Choosing the template, and what the check of it says. */
export function TemplatePanel() {
  const { wordLetters: t, importPage } = useTexts()
  const { template, purpose } = useWordPage()
  const { upload, error, choose, cancel } = useTemplate()
  const problems = template?.check.problems ?? []
  const fields = template?.check.fields ?? []
  const again = problems.length > 0 ? t.chooseAgain : t.chooseOther
  return (
    <Panel title={t.template} icon={IconFileTypeDocx} tone="blue">
      <div className={styles.stack}>
        {upload ? (
          <ProgressPanel
            title={t.uploading}
            progress={upload}
            amount={importPage.bytesOf}
            onCancel={cancel}
          />
        ) : (
          <div className={styles.row}>
            {template && <strong className={styles.name}>{template.check.name}</strong>}
            <FileButton accept={accepted} onChange={(file) => file && void choose(file)}>
              {(props) => (
                <Button {...props} size="md" variant={template ? 'default' : 'filled'}>
                  {template ? again : t.choose}
                </Button>
              )}
            </FileButton>
          </div>
        )}
        {error !== null && <ErrorNotice error={error} />}
        {!template && <p className={styles.dim}>{t.chooseHint}</p>}
        {template && (
          <ul className={styles.checks} aria-live="polite">
            {problems.map(({ problem, text, suggestion, part, place }) => (
              <CheckLine
                key={`${problem} ${text} ${part} ${place}`}
                state="bad"
                text={[t.problem(problem, text), suggestion && t.meant(suggestion)].filter(Boolean).join(' ')}
                hint={t.place(part, place)}
              />
            ))}
            {problems.length > 0 && <CheckLine state="look" text={t.mendHint} />}
            {problems.length === 0 && fields.length > 0 && (
              <CheckLine state="good" text={t.allGood} hint={fields.join(', ')} />
            )}
            {problems.length === 0 && fields.length === 0 && (
              <CheckLine state="look" text={t.noFields} hint={t.noFieldsHint} />
            )}
            {purpose === 'advertising' &&
              (fields.includes(objectionField) ? (
                <CheckLine state="good" text={t.objection} />
              ) : (
                <CheckLine state="look" text={t.objectionMissing} hint={t.objectionHint} />
              ))}
          </ul>
        )}
      </div>
    </Panel>
  )
}
