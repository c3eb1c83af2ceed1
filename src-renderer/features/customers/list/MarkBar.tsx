import { ActionIcon, Button, Menu } from '@mantine/core'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import {
  IconCards,
  IconChevronDown,
  IconFileExport,
  IconListDetails,
  IconMail,
  IconPhone,
  IconSticker,
  IconX,
} from '@tabler/icons-react'
import {
  changeMarked,
  exportMarked,
  labelMarked,
  markedPair,
  printMarked,
  writeToMarked,
} from './change-marked'
import styles from './list.module.css'
import { useListFilter } from './list-view'
import { countMarked, nobody } from './marks'

/** Who is marked, and what can be done with them; nothing while nobody is. */
export function MarkBar({ total }: { total: number }) {
  const t = useTexts().customers.marks
  const { marks, trash } = useListFilter()
  const n = countMarked(marks, total)
  const pair = markedPair(marks)
  return (
    <>
      <span className="visually-hidden" role="status">
        {n > 0 ? t.marked(n) : ''}
      </span>
      {n > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset does not lay out its buttons in a row.
        <div className={styles.marks} role="group" aria-label={t.label}>
          <strong>{t.marked(n)}</strong>
          <Button size="compact-sm" onClick={() => changeMarked()}>
            {t.change}
          </Button>
          {pair && !trash && (
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => void navigate(`/duplicates/${pair.join('/')}`)}
            >
              {t.merge}
            </Button>
          )}
          <Menu position="top-start">
            <Menu.Target>
              <Button
                variant="default"
                size="compact-sm"
                rightSection={<IconChevronDown size={15} aria-hidden />}
              >
                {t.print}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item
                leftSection={<IconListDetails size={18} aria-hidden />}
                onClick={() => printMarked('list')}
              >
                {t.asList}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconCards size={18} aria-hidden />}
                onClick={() => printMarked('cards')}
              >
                {t.asCards}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconPhone size={18} aria-hidden />}
                onClick={() => printMarked('phones')}
              >
                {t.asPhones}
              </Menu.Item>
              <Menu.Item leftSection={<IconSticker size={18} aria-hidden />} onClick={labelMarked}>
                {t.asLabels}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item leftSection={<IconFileExport size={18} aria-hidden />} onClick={exportMarked}>
                {t.asFile}
              </Menu.Item>
              <Menu.Item leftSection={<IconMail size={18} aria-hidden />} onClick={writeToMarked}>
                {t.asLetter}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
          <ActionIcon
            className={styles.unmark}
            variant="subtle"
            size={30}
            aria-label={t.none}
            title={t.none}
            onClick={() => useListFilter.setState({ marks: nobody })}
          >
            <IconX size={18} aria-hidden />
          </ActionIcon>
        </div>
      )}
    </>
  )
}
