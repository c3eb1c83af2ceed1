import { Button } from '@mantine/core'
import { useOccasionLetter } from '@renderer/features/letters'
import type { Outputs } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { Link } from '@renderer/shell/Link'
import { navigate } from '@renderer/shell/location'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import styles from './occasions.module.css'

type Props = { row: Outputs['occasions']['week'][number]; days: number }

/** One occasion: how many people, and the letter to them. */
export function OccasionRow({ row: { occasion, selection, begun }, days }: Props) {
  const t = useTexts().occasions
  const total = useRead('selections', 'count', { selection }, { keepPrevious: true }).data?.total
  const letter = useOccasionLetter(occasion)
  const begin = useWrite('occasions', 'begin', {
    said: () => t.made(t.names[occasion]),
    onDone: ({ draftId }) => void navigate(`/letters/${draftId}`),
  })
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <strong>{t.names[occasion]}</strong>
        <span className={styles.dim}>{t.hints[occasion]}</span>
      </span>
      <span>{total === undefined ? '' : total === 0 ? t.nobody : t.people(total)}</span>
      {begun ? (
        <Link to={`/campaigns/${begun.id}`}>{t.goOn(begun.name)}</Link>
      ) : (
        <Button
          variant="default"
          disabled={!total || letter === null}
          loading={begin.isPending}
          aria-label={t.writeTo(t.names[occasion])}
          onClick={() => letter && begin.mutate({ occasion, days, letter })}
        >
          {t.write}
        </Button>
      )}
    </li>
  )
}
