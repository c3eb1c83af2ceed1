import { Kbd } from '@renderer/ui/Kbd'
import { IconSearch } from '@tabler/icons-react'
import { keyNames } from '../shortcuts'
import { useTexts } from '../use-texts'
import styles from './SearchBox.module.css'
import { SearchHits } from './SearchHits'
import { setSearchField, useSearchStore } from './search-store'
import { useSearch } from './use-search'

/** The one search field, always at the top: type, Enter, and the card is open. */
export function SearchBox() {
  const t = useTexts().shell
  const search = useSearch()
  const listId = 'search-hits'
  const placeholder = {
    card: t.searchPlaceholder,
    purchase: t.searchForPurchase,
    number: t.searchForNumber(search.number),
  }[search.intent]
  return (
    <search className={styles.search}>
      <IconSearch size={20} stroke={1.7} className={styles.icon} aria-hidden />
      <input
        ref={setSearchField}
        className={styles.field}
        role="combobox"
        aria-label={t.search}
        aria-expanded={search.open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={search.open ? search.activeId : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={search.text}
        onChange={(event) =>
          useSearchStore.setState({ text: event.currentTarget.value, open: true, active: -1 })
        }
        onKeyDown={search.onKeyDown}
        onFocus={() => useSearchStore.setState({ open: true })}
        onBlur={() => useSearchStore.setState({ open: false, intent: 'card' })}
      />
      {search.text === '' && (
        <span className={styles.keys} aria-hidden>
          <Kbd keys={`${keyNames.control}+K`} />
        </span>
      )}
      {search.open && <SearchHits id={listId} {...search} />}
    </search>
  )
}
