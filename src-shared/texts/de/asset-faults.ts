import type { AssetFault } from '@shared/features/letters/asset'

/** Why a file is not taken as logo, signature or letter paper. */
export const assetFaults: Record<AssetFault, (name: string) => string> = {
  empty: (name) => `„${name}“ ist leer.`,
  tooLarge: (name) => `„${name}“ ist zu groß: Bilder dürfen 2 MB haben, ein Briefpapier 10 MB.`,
  notAPicture: (name) => `„${name}“ ist kein PNG- oder JPEG-Bild.`,
  tooManyPixels: (name) => `„${name}“ hat zu viele Bildpunkte: höchstens 5.000 je Seite.`,
  notAPdf: (name) => `„${name}“ ist kein PDF.`,
  encrypted: (name) => `„${name}“ ist verschlüsselt. Bitte speichern Sie es ohne Kennwort und ohne Schutz.`,
  damaged: (name) => `„${name}“ ist beschädigt und lässt sich nicht lesen.`,
  noPage: (name) => `„${name}“ hat keine Seite.`,
  notA4: (name) => `„${name}“ ist nicht in A4 hoch (210 × 297 mm).`,
}
