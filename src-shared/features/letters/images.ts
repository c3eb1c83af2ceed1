/** What a picture of a letter may be at most: bytes as stored, pixels a side. */
export const imageLimits = { bytes: 2 * 1024 * 1024, side: 4000 } as const

/** Why a picture is not taken into a letter. */
export const imageRefusals = ['empty', 'notAPicture', 'tooLarge', 'pixels', 'damaged'] as const
export type ImageRefusal = (typeof imageRefusals)[number]
