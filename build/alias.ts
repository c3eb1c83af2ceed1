import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '..')

/** The three sides by the names that the code imports them with; one list for build and tests. */
export const alias = {
  '@shared': resolve(root, 'src-shared'),
  '@main': resolve(root, 'src-main'),
  '@renderer': resolve(root, 'src-renderer'),
}
