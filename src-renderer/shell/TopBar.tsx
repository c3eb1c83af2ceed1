import { Button } from '@mantine/core'
import { StaffSwitch } from '@renderer/features/staff'
import { IconPlus, IconShoppingCartPlus } from '@tabler/icons-react'
import { SearchBox } from './search/SearchBox'
import { bookPurchase, keyNames, newCustomer } from './shortcuts'
import styles from './TopBar.module.css'
import { useTexts } from './use-texts'

/** Search, the two things that are done all day, and who is at work. */
export function TopBar() {
  const t = useTexts().shell
  return (
    <header className={styles.bar}>
      <SearchBox />
      <Button
        className={styles.action}
        size="md"
        leftSection={<IconPlus size={19} aria-hidden />}
        title={`${t.newCustomer} (${keyNames.alt}+N)`}
        onClick={newCustomer}
      >
        <span className={styles.label}>{t.newCustomer}</span>
      </Button>
      <Button
        className={styles.action}
        size="md"
        variant="default"
        leftSection={<IconShoppingCartPlus size={20} stroke={1.8} aria-hidden />}
        title={`${t.bookPurchase} (${keyNames.alt}+E)`}
        onClick={bookPurchase}
      >
        <span className={styles.label}>{t.bookPurchase}</span>
      </Button>
      <StaffSwitch />
    </header>
  )
}
