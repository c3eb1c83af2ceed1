import { resolve } from 'node:path'

/**
 * The three sides by the names that the code imports them with; one list for build and tests.
 *
 * @param root the project's folder: electron-vite bundles this file into the configuration that imports it, so
 *   it cannot know where it lies
 */
export function aliasIn(root: string): Record<string, string> {
  return {
    '@shared': resolve(root, 'src-shared'),
    '@main': resolve(root, 'src-main'),
    '@renderer': resolve(root, 'src-renderer'),
  }
}
