/** One step of the schema; `version` is the number in the file's name. */
export type Migration = { version: number; name: string; sql: string }

const files = import.meta.glob<string>('../../migrations/*.sql', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** All steps in ascending order. */
export const migrations: Migration[] = Object.entries(files)
  .map(([path, sql]) => {
    const name = path.replace(/^.*\/|\.sql$/g, '')
    return { version: Number.parseInt(name, 10), name, sql }
  })
  .sort((a, b) => a.version - b.version)

/** Version of the schema that this program knows. */
export const latestVersion = migrations.at(-1)?.version ?? 0
