import type { SecretStore } from '../../ports/ports'

/** Keeps secrets in memory until the end of the run, where the host has no keychain. */
export function createSessionSecrets(): SecretStore {
  const kept = new Map<string, string>()
  return {
    kind: 'session',
    get: async (name) => kept.get(name) ?? null,
    async set(name, secret) {
      if (secret === null) kept.delete(name)
      else kept.set(name, secret)
    },
  }
}
