/** PDF user units (1/72 inch) for millimetres. */
export function pt(mm: number): number {
  return (mm * 72) / 25.4
}

/** A4 in mm (ISO 216). */
export const a4 = { width: 210, height: 297 } as const
