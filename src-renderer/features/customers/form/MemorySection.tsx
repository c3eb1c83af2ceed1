import { Checkbox, TagsInput, Textarea } from '@mantine/core'
import { useRead } from '@renderer/rpc/reads'
import { useTexts } from '@renderer/shell/use-texts'
import { Panel } from '@renderer/ui/Panel'
import styles from './form.module.css'
import type { Form } from './use-card-form'

/** What the shop remembers about somebody: tags, a note, and whether they want no advertising. */
export function MemorySection({ form }: { form: Form }) {
  const t = useTexts().cardForm
  const known = useRead('customers', 'tags', undefined).data ?? []
  const { tags, note, adObjection } = form.draft
  return (
    <Panel title={t.care}>
      <div className={styles.rows}>
        <TagsInput
          size="md"
          label={t.tags}
          description={t.tagsHint}
          placeholder={tags.length === 0 ? t.tagsPlaceholder : ''}
          value={tags}
          data={known.map(({ name }) => name)}
          maxTags={50}
          maxLength={60}
          acceptValueOnBlur
          onChange={(next) => form.change({ tags: next.map((tag) => tag.trim()).filter(Boolean) })}
        />
        <Textarea
          label={t.note}
          description={t.noteHint}
          value={note}
          maxLength={20_000}
          autosize
          minRows={2}
          maxRows={12}
          onChange={(event) => form.change({ note: event.currentTarget.value })}
        />
        <Checkbox
          label={t.objection}
          description={t.objectionHint}
          checked={adObjection}
          onChange={(event) => form.change({ adObjection: event.currentTarget.checked })}
        />
      </div>
    </Panel>
  )
}
