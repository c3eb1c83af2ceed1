import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import { IconStar } from '@tabler/icons-react'
import styles from './voices.module.css'

/** What is liked best: the average of the ratings by article. */
export function ArticlesPanel() {
  const t = useTexts().voices
  const articles = useRead('voices', 'articles', undefined).data
  const rated = (articles ?? []).flatMap(({ average, ...rest }) =>
    average === null ? [] : [{ ...rest, average }],
  )
  if (!articles) return null
  return (
    <Panel title={t.articles} icon={IconStar} tone="gold">
      {rated.length === 0 && <p className={styles.none}>{t.noRatings}</p>}
      <ul className={styles.articles}>
        {rated
          .sort((a, b) => b.average - a.average || b.ratings - a.ratings)
          .map(({ article, average, ratings }) => (
            <li key={article}>
              <strong>{article}</strong>
              <span>{t.average(average, ratings)}</span>
            </li>
          ))}
      </ul>
    </Panel>
  )
}
