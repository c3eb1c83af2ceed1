import { Link } from '@renderer/shell/Link'
import { useTexts } from '@renderer/shell/use-texts'
import { Page } from '@renderer/ui/Page'
import { PageHeader } from '@renderer/ui/PageHeader'
import { Panel } from '@renderer/ui/Panel'
import type { RichText } from '@shared/features/letters/rich-text-nodes'
import { IconFile, IconTemplate } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { TemplateMenu } from './TemplateMenu'
import { type Offered, templateName } from './templates'
import styles from './templates.module.css'

type Props = {
  templates: readonly Offered[]
  /** The address of a new letter that begins with it. */
  addressOf: (name: string) => string
}

/** What a letter is begun with: a card each, the first one in the focus. */
export function TemplateChoice({ templates, addressOf }: Props) {
  const { letterPages, selections } = useTexts()
  const t = letterPages.templates
  const first = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    first.current?.focus({ preventScroll: true })
  }, [])
  const own = templates.filter(({ builtIn }) => builtIn === null)
  const built = templates.filter(({ builtIn }) => builtIn !== null)
  const card = (one: Offered) => (
    <li key={templateName(one)} className={styles.card}>
      <Link to={addressOf(templateName(one) ?? '')} className={styles.name}>
        {one.name}
      </Link>
      <span className={styles.purpose}>
        {selections.purposes[one.purpose].label}
        {one.builtIn !== null && one.id !== null && ` · ${t.changed}`}
      </span>
      <span className={styles.words}>{firstWords(one.body)}</span>
      <TemplateMenu template={one} />
    </li>
  )
  return (
    <Page>
      <PageHeader
        above={<Link to="/letters">{letterPages.title}</Link>}
        title={letterPages.newLetter}
        subtitle={t.subtitle}
      />
      {own.length > 0 && (
        <Panel title={t.own} icon={IconTemplate}>
          <ul className={styles.cards}>{own.map(card)}</ul>
        </Panel>
      )}
      <Panel title={t.title} icon={IconTemplate}>
        <ul className={styles.cards}>
          <li className={styles.card}>
            <Link to={addressOf('none')} className={styles.name} ref={first}>
              <IconFile size={19} stroke={1.8} aria-hidden /> {t.none}
            </Link>
            <span className={styles.words}>{t.noneText}</span>
          </li>
          {built.map(card)}
        </ul>
      </Panel>
    </Page>
  )
}

/** The beginning of what a template says below its salutation. */
function firstWords({ content }: RichText): string {
  const texts = content.flatMap((node) =>
    node.type === 'paragraph'
      ? [node.content.map((part) => (part.type === 'text' ? part.text : '')).join('')]
      : [],
  )
  return texts.find((text) => text.trim().length > 20)?.slice(0, 140) ?? ''
}
