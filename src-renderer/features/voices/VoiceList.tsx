import type { Voice } from '@shared/features/voices/contract'
import { VoiceRow } from './VoiceRow'
import styles from './voices.module.css'

type Props = {
  voices: readonly Voice[]
  /** Whether it is said whose they are. */
  named?: boolean
  /** The card is closed (in the trash): nothing is done with them. */
  closed?: boolean
}

/** Voices, a row each; narrow places put the day below the words. */
export function VoiceList({ voices, named = true, closed = false }: Props) {
  return (
    <ul className={styles.list}>
      {voices.map((voice) => (
        <VoiceRow key={voice.id} voice={voice} named={named} closed={closed} />
      ))}
    </ul>
  )
}
