import type { TemplateFault } from '@shared/features/word-letters/contract'

/** A file that cannot be a template of letters, and why. */
export class TemplateRefused extends Error {
  readonly reason: TemplateFault
  constructor(reason: TemplateFault) {
    super(`template refused: ${reason}`)
    this.name = 'TemplateRefused'
    this.reason = reason
  }
}
