import { Button, PasswordInput } from '@mantine/core'
import { useRpc } from '@renderer/rpc/client'
import { useRead } from '@renderer/rpc/reads'
import { toastDone } from '@renderer/shell/toast'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { ErrorNotice } from '@renderer/ui/ErrorNotice'
import { Panel } from '@renderer/ui/Panel'
import { IconKey } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './settings.module.css'

/** The password of the mail account, and whether all of it works. */
export function MailPassword({ unsaved }: { unsaved: boolean }) {
  const t = useTexts().emails.account
  const rpc = useRpc()
  const account = useRead('emails', 'account', undefined)
  const [typed, setTyped] = useState('')
  const keep = useWrite('emails', 'setPassword', {
    said: ({ hasPassword }) => (hasPassword ? t.passwordSaved : t.forgotten),
    onDone: () => setTyped(''),
  })
  const verify = useMutation({
    mutationFn: () => rpc.emails.verify(),
    onSuccess: ({ host }) => toastDone(t.verified(host)),
  })
  const greet = useMutation({
    mutationFn: () => rpc.emails.greetSelf(),
    onSuccess: ({ to }) => toastDone(t.greeted(to)),
  })
  const failed = verify.error ?? greet.error
  const { hasPassword = false, kept = 'session' } = account.data ?? {}
  return (
    <Panel title={t.password} icon={IconKey}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed) keep.mutate({ password: typed })
        }}
      >
        <PasswordInput
          label={hasPassword ? t.passwordThere : t.passwordMissing}
          description={unsaved ? t.saveFirst : t.passwordKept[kept]}
          value={typed}
          disabled={unsaved}
          autoComplete="off"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <div className={styles.foot}>
          <Button type="submit" loading={keep.isPending} disabled={typed === ''}>
            {t.keepPassword}
          </Button>
          {hasPassword && (
            <Button variant="default" onClick={() => keep.mutate({ password: null })}>
              {t.forget}
            </Button>
          )}
        </div>
      </form>
      <div className={styles.foot}>
        <Button
          variant="default"
          disabled={unsaved}
          loading={verify.isPending}
          onClick={() => {
            greet.reset()
            verify.mutate()
          }}
        >
          {t.verify}
        </Button>
        <Button
          variant="default"
          disabled={unsaved}
          loading={greet.isPending}
          onClick={() => {
            verify.reset()
            greet.mutate()
          }}
        >
          {t.greet}
        </Button>
      </div>
      {failed && (
        <div className={styles.foot}>
          <ErrorNotice error={failed} />
        </div>
      )}
    </Panel>
  )
}
