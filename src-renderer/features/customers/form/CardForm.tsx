import { Button, SegmentedControl } from '@mantine/core'
import { LikelyCards } from '@renderer/features/duplicates'
import { keyNames } from '@renderer/shell/shortcuts'
import { useTexts } from '@renderer/shell/use-texts'
import { Kbd } from '@renderer/ui/Kbd'
import { Panel } from '@renderer/ui/Panel'
import { CustomerKind } from '@shared/features/customers/card'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { AddressRows } from './AddressRows'
import { asKind } from './draft'
import { EmailRows } from './EmailRows'
import styles from './form.module.css'
import { MemorySection } from './MemorySection'
import { NameSection } from './NameSection'
import { NumberSection } from './NumberSection'
import { PhoneRows } from './PhoneRows'
import { TermsSection } from './TermsSection'
import type { Form } from './use-card-form'
import { WebRows } from './WebRows'

type Props = { form: Form; title: string; hint?: string }

/** A card in writing. Ctrl+Enter or Ctrl+S saves, Esc leaves. */
export function CardForm({ form, title, hint }: Props) {
  const t = useTexts().cardForm
  const element = useRef<HTMLFormElement>(null)

  useEffect(() => {
    element.current?.querySelector<HTMLInputElement>('[data-first]')?.focus()
  }, [])

  const focusError = () => {
    // The errors stand on the page only after the next drawing.
    setTimeout(() => element.current?.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus())
  }
  const save = () => {
    if (form.save()) focusError()
  }
  const taken = form.taken !== null
  useEffect(() => {
    if (taken) element.current?.querySelector<HTMLInputElement>('[data-number]')?.focus()
  }, [taken])

  const onKeyDown = (event: KeyboardEvent) => {
    const control = event.ctrlKey || event.metaKey
    if (control && (event.key === 'Enter' || event.key.toLowerCase() === 's'))
      element.current?.requestSubmit()
    else if (event.key === 'Escape' && !event.defaultPrevented && !isOpenList(event.target)) form.leave()
    else return
    event.preventDefault()
  }
  return (
    <form
      ref={element}
      className={styles.form}
      aria-label={title}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <div className={styles.heading}>
        <h2>{title}</h2>
        {hint && <p>{hint}</p>}
      </div>
      <SegmentedControl
        aria-label={t.kind}
        className={styles.kind}
        value={form.draft.kind}
        data={CustomerKind.options.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        onChange={(kind) => form.change(asKind(form.draft, CustomerKind.parse(kind)))}
      />
      <NameSection form={form} />
      <LikelyCards
        card={form.mine}
        besides={form.base?.id}
        notThese={form.notThese}
        onNotThis={form.sayNotThis}
        onTaken={form.leaveTo}
      />
      <Panel title={t.reach}>
        <div className={styles.rows}>
          <AddressRows form={form} />
          <div className={styles.reach}>
            <PhoneRows form={form} />
            <EmailRows form={form} />
            <WebRows form={form} />
          </div>
        </div>
      </Panel>
      <MemorySection form={form} />
      <TermsSection form={form} />
      <NumberSection form={form} />
      <div className={styles.foot}>
        <Button type="submit" size="md" loading={form.busy}>
          {t.save}
        </Button>
        <Button variant="default" size="md" onClick={form.leave}>
          {t.cancel}
        </Button>
        <span className={styles.keys} aria-hidden>
          <Kbd keys={`${keyNames.control}+Enter`} /> <Kbd keys="Esc" />
        </span>
      </div>
    </form>
  )
}

/** Esc closes a list of suggestions first. */
function isOpenList(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true'
}
