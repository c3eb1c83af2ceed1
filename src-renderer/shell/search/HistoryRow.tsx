import { Highlight } from '@renderer/ui/highlight/Highlight'
import type { HistoryHit } from '@shared/features/history/contract'
import { IconMessage, IconShoppingCart } from '@tabler/icons-react'
import { useTexts } from '../use-texts'
import { sayWhen } from '../when'
import styles from './SearchBox.module.css'

/** An entry of the Verlauf that was found: whose it is, when it was, and the words around what was looked for. */
export function HistoryRow({ hit, typed }: { hit: HistoryHit; typed: string }) {
  const t = useTexts().shell
  const Icon = hit.type === 'contact' ? IconMessage : IconShoppingCart
  return (
    <>
      <Icon size={22} stroke={1.7} className={styles.entryIcon} aria-hidden />
      <span className={styles.name}>
        <span>
          <strong>{hit.listName}</strong>
          <small>{` · ${t.searchHistoryTypes[hit.type]}, ${sayWhen(hit.at, { inSentence: true })}`}</small>
        </span>
        <small>
          <Highlight text={hit.snippet} typed={typed} />
        </small>
      </span>
    </>
  )
}
