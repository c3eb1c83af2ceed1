export const steps = ['recipients', 'text', 'check', 'print'] as const
export type Step = (typeof steps)[number]

/** The step that an address names, else null. */
export function stepOf(name: string | null): Step | null {
  return steps.find((step) => step === name) ?? null
}
