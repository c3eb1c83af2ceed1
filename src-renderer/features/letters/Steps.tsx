import { useTexts } from '@renderer/shell/use-texts'
import { IconCheck } from '@tabler/icons-react'
import styles from './editor.module.css'
import { type Step, steps } from './steps'

type Props = { step: Step; done: Readonly<Record<Step, boolean>>; onStep: (step: Step) => void }

/** „1 Empfänger – 2 Text – 3 Prüfen – 4 Drucken“: any of them can be gone to at any time. */
export function Steps({ step, done, onStep }: Props) {
  const t = useTexts().letterPages
  return (
    <nav aria-label={t.stepsLabel}>
      <ol className={styles.steps}>
        {steps.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              className={styles.step}
              aria-current={name === step ? 'step' : undefined}
              onClick={() => onStep(name)}
            >
              {done[name] && name !== step && (
                <IconCheck size={17} stroke={2} role="img" aria-label={t.stepDone} />
              )}
              {index + 1} {t.steps[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
