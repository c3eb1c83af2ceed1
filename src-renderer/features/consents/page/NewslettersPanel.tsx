import { Button, Select } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { TextField } from '@renderer/ui/text-field/TextField'
import { NewsletterChannel } from '@shared/features/consents/consent'
import { IconMail } from '@tabler/icons-react'
import { useState } from 'react'
import styles from '../consents.module.css'
import { NewsletterRow } from './NewsletterRow'

/** The newsletters that the shop offers, and a new one. */
export function NewslettersPanel() {
  const { consents } = useTexts()
  const t = consents.page
  const list = useRead('consents', 'newsletters', undefined)
  const [name, setName] = useState('')
  const [channel, setChannel] = useState<NewsletterChannel>('email')
  const [tried, setTried] = useState(false)
  const missing = name.trim() === ''
  const add = useWrite('consents', 'addNewsletter', {
    said: () => t.newsletterAdded(name.trim()),
    onDone: () => {
      setName('')
      setTried(false)
    },
  })
  return (
    <Panel title={t.newsletters} icon={IconMail}>
      <p className={styles.hint}>{t.newslettersHint}</p>
      {list.error && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && <p>{t.newsletterNone}</p>}
      <ul className={styles.rows}>
        {list.data?.map((newsletter) => (
          <NewsletterRow key={newsletter.id} newsletter={newsletter} />
        ))}
      </ul>
      <form
        className={styles.add}
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (!missing && !add.isPending) add.mutate({ name, channel })
        }}
      >
        <TextField
          label={t.newsletterName}
          placeholder={t.newsletterPlaceholder}
          value={name}
          limit={60}
          autoComplete="off"
          error={tried && missing ? t.newsletterMissing : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t.newsletterChannel}
          data={NewsletterChannel.options.map((value) => ({ value, label: consents.channels[value] }))}
          value={channel}
          onChange={(value) => setChannel(NewsletterChannel.parse(value))}
        />
        <Button type="submit" className={styles.besideFields} loading={add.isPending}>
          {t.newsletterAdd}
        </Button>
      </form>
    </Panel>
  )
}
