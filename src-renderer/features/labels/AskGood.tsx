import { Button } from '@mantine/core'
import { useRequestId } from '@renderer/shell/use-request-id'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import type { Sheet } from '@shared/features/labels/contract'
import { nextFree } from '@shared/features/labels/sheet'
import styles from './labels.module.css'

type Props = {
  sheet: Sheet
  start: number
  pieces: number
  /** It is remembered where the sheet goes on. */
  onDone: () => void
}

/** „Ist alles gut gedruckt?“ – only Yes writes where the sheet goes on, and it can be taken back. */
export function AskGood({ sheet, start, pieces, onDone }: Props) {
  const t = useTexts().labelsPage.ask
  const { idFor, succeeded } = useRequestId()
  const printed = { sheet: sheet.key, start, pieces }
  const next = nextFree(sheet.grid, start, pieces)
  const mark = useWrite('labels', 'markPrinted', {
    said: (done) => t.done(done.next),
    onDone: () => {
      succeeded()
      onDone()
    },
  })
  return (
    <section className={styles.ask} aria-label={t.title}>
      <h3>{t.title}</h3>
      <p>{next === 1 ? t.textFull : t.text(next)}</p>
      <div className={styles.buttons}>
        <Button
          loading={mark.isPending}
          onClick={() => mark.mutate({ requestId: idFor(printed), ...printed })}
        >
          {t.yes}
        </Button>
      </div>
    </section>
  )
}
