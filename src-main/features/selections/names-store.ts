import type { ReadDatabase } from '../../db/open'

/** What conditions speak of by an id, with the names that are given up: a selection may still speak of them. */
export async function readNames(db: ReadDatabase) {
  const thingKinds = await db.selectFrom('thing_kind').select(['id', 'name']).orderBy('name').execute()
  const relationKinds = await db
    .selectFrom('relation_kind')
    .select(['id', 'forward', 'backward', 'symmetric', 'role'])
    .orderBy('id')
    .execute()
  const newsletters = await db.selectFrom('newsletter').select(['id', 'name']).orderBy('name').execute()
  return {
    thingKinds: thingKinds.map(({ id, name }) => ({ id: Number(id), name })),
    relationKinds: relationKinds.map((kind) => ({
      ...kind,
      id: Number(kind.id),
      symmetric: kind.symmetric === 1,
    })),
    newsletters: newsletters.map(({ id, name }) => ({ id: Number(id), name })),
    categories: await wishCategories(db),
    campaigns: await db
      .selectFrom('campaign')
      .select(['id', 'name'])
      .orderBy('id', 'desc')
      .execute()
      .then((rows) => rows.map(({ id, name }) => ({ id: Number(id), name }))),
  }
}

/** The index of open wishes knows their categories. */
async function wishCategories(db: ReadDatabase): Promise<string[]> {
  const rows = await db
    .selectFrom('wish')
    .select('category')
    .distinct()
    .where('done_at', 'is', null)
    .where('category', '<>', '')
    .orderBy('category')
    .limit(200)
    .execute()
  return rows.map(({ category }) => category)
}
