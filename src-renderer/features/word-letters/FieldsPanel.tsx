import { Button } from '@mantine/core'
import { toastDone, toastError } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { wordFields } from '@shared/features/letters/word-fields'
import { IconBraces } from '@tabler/icons-react'
import styles from './word-letters.module.css'

/** All fields and the form of conditions, to be copied into the template. */
export function FieldsPanel() {
  const t = useTexts().wordLetters
  const copy = (text: string) => {
    navigator.clipboard.writeText(text).then(() => toastDone(t.copied(text)), toastError)
  }
  return (
    <Panel title={t.fieldsTitle} icon={IconBraces} tone="gold">
      <div className={styles.stack}>
        <p className={styles.dim}>{t.fieldsHint}</p>
        <ul className={styles.fields}>
          {wordFields.map((field) => (
            <li key={field}>
              <Button
                variant="default"
                size="compact-sm"
                title={t.copy(field)}
                onClick={() => copy(`{{${field}}}`)}
              >
                {`{{${field}}}`}
              </Button>
            </li>
          ))}
        </ul>
        <h3 className={styles.subtitle}>{t.conditionsTitle}</h3>
        <dl className={styles.conditions}>
          {t.conditions.map(([form, meaning]) => (
            <div key={form}>
              <dt>
                <Button variant="default" size="compact-sm" title={t.copy(form)} onClick={() => copy(form)}>
                  {form}
                </Button>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.dim}>{t.conditionsHint}</p>
      </div>
    </Panel>
  )
}
