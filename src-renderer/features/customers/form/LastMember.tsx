import { Button, Group, Modal } from '@mantine/core'
import { useTexts } from '@renderer/shell/use-texts'
import { useWrite } from '@renderer/shell/use-write'
import { asKind } from './draft'
import type { Form } from './use-card-form'

/** Nobody would belong to the household any more: the shop says what becomes of its card. */
export function LastMember({ form }: { form: Form }) {
  const { belonging, customers } = useTexts()
  const t = belonging.form.lastMember
  const { base, draft } = form
  const name = draft.groupName.trim() || base?.displayName || ''
  const remove = useWrite('customers', 'delete', {
    said: () => customers.card.removed(name),
    onDone: form.leaveUnsaved,
  })
  const become = (kind: 'company' | 'club') =>
    form.change({ ...asKind({ ...draft, people: [] }, kind), groupName: name })
  return (
    <Modal opened={form.lastLeft} onClose={form.forgetLast} title={t.title}>
      <p>{t.text}</p>
      <Group>
        <Button variant="default" data-autofocus onClick={form.forgetLast}>
          {t.back}
        </Button>
        <Button variant="default" onClick={() => form.saveEmpty(name)}>
          {t.keepName(name)}
        </Button>
        <Button variant="default" onClick={() => become('company')}>
          {t.asCompany}
        </Button>
        <Button variant="default" onClick={() => become('club')}>
          {t.asClub}
        </Button>
        <Button
          color="red"
          loading={remove.isPending}
          onClick={() => base && remove.mutate({ ids: [base.id] })}
        >
          {t.delete}
        </Button>
      </Group>
    </Modal>
  )
}
