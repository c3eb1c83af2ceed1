import { Button, Radio } from '@mantine/core'
import { useLongWork } from '@renderer/rpc/use-long-work'
import { navigate } from '@renderer/shell/location'
import { toastDone } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { ProgressPanel } from '@renderer/ui/ProgressPanel'
import type { ShopSettings } from '@shared/features/settings/settings'
import { useState } from 'react'
import styles from './SetupPage.module.css'

type Choice = 'import' | 'samples' | 'empty'
const choices: readonly Choice[] = ['import', 'samples', 'empty']
const sampleCount = 60

type Props = { shop: ShopSettings; presets: boolean; onBack: () => void }

/** What to begin with; the first start ends here. */
export function BeginStep({ shop, presets, onBack }: Props) {
  const { setup: t } = useTexts()
  const [choice, setChoice] = useState<Choice>('import')
  const samples = useLongWork('setup', 'addSamples')
  // The program opens by itself once the first start is known to be over.
  const complete = useWrite('setup', 'complete')
  const adding = samples.state === 'running' || samples.state === 'cancelling'

  const begin = async () => {
    if (choice === 'samples') {
      const added = await samples.run({ count: sampleCount })
      if (!added) return
      toastDone(t.samplesAdded(added.customers))
    }
    await navigate(choice === 'import' ? '/import' : '/today', { replace: true })
    complete.mutate({ shop, presets })
  }

  return (
    <form
      className={styles.step}
      onSubmit={(event) => {
        event.preventDefault()
        void begin()
      }}
    >
      <p className={styles.count}>{t.step(2, 2)}</p>
      <h1>{t.beginTitle}</h1>
      {adding ? (
        <ProgressPanel
          title={t.addingSamples}
          progress={samples.progress}
          onCancel={samples.cancel}
          cancelling={samples.state === 'cancelling'}
        />
      ) : (
        <>
          {samples.state === 'failed' && <ErrorNotice error={samples.error} />}
          <Radio.Group
            value={choice}
            onChange={(next) => setChoice(choices.find((c) => c === next) ?? 'empty')}
            aria-label={t.beginTitle}
          >
            <div className={styles.choices}>
              {choices.map((key) => (
                <Radio.Card key={key} value={key} className={styles.choice} radius="lg">
                  <Radio.Indicator />
                  <span>
                    <strong>{t.choices[key].title}</strong>
                    <span className={styles.dim}>{t.choices[key].text}</span>
                  </span>
                </Radio.Card>
              ))}
            </div>
          </Radio.Group>
          <div className={styles.buttons}>
            <Button type="submit" size="md" loading={complete.isPending}>
              {t.begin}
            </Button>
            <Button size="md" variant="default" onClick={onBack}>
              {t.back}
            </Button>
          </div>
        </>
      )}
    </form>
  )
}
