import type { LetterTemplate, TextBlock } from '@shared/features/letters/template'
import {
  LetterTemplate as TemplateSchema,
  TextBlock as TextBlockSchema,
} from '@shared/features/letters/template'
import type { ReadDatabase } from '../../db/open'
import type { Tx } from '../../db/operate'
import type { NewRow } from '../../db/schema'

/** What letters are begun with or put together from, by name. */
export async function readTemplates(db: ReadDatabase | Tx): Promise<LetterTemplate[]> {
  const rows = await db.selectFrom('letter_template').selectAll().orderBy('name_key').execute()
  return rows.map(({ id, name, built_in, purpose, subject, body }) =>
    TemplateSchema.parse({
      id: Number(id),
      name,
      builtIn: built_in,
      purpose,
      subject,
      body: JSON.parse(body),
    }),
  )
}

export async function readTextBlocks(db: ReadDatabase | Tx): Promise<TextBlock[]> {
  const rows = await db.selectFrom('text_block').selectAll().orderBy('name_key').execute()
  return rows.map(({ id, name, body }) =>
    TextBlockSchema.parse({ id: Number(id), name, body: JSON.parse(body) }),
  )
}

/** Writes over the row of that id, or a new one; answers its id. */
export async function putTemplate(
  tx: Tx,
  id: number | null,
  row: NewRow<'letter_template'>,
): Promise<number> {
  if (id !== null) {
    await tx.updateTable('letter_template').set(row).where('id', '=', id).execute()
    return id
  }
  const inserted = await tx
    .insertInto('letter_template')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow()
  return Number(inserted.id)
}

export async function putTextBlock(tx: Tx, id: number | null, row: NewRow<'text_block'>): Promise<number> {
  if (id !== null) {
    await tx.updateTable('text_block').set(row).where('id', '=', id).execute()
    return id
  }
  const inserted = await tx.insertInto('text_block').values(row).returning('id').executeTakeFirstOrThrow()
  return Number(inserted.id)
}

export async function deleteTemplate(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('letter_template').where('id', '=', id).execute()
}

export async function deleteTextBlock(tx: Tx, id: number): Promise<void> {
  await tx.deleteFrom('text_block').where('id', '=', id).execute()
}
