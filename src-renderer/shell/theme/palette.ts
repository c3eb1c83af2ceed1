import type { MantineColorsTuple } from '@mantine/core'

const green: MantineColorsTuple = [
  '#e4eee8',
  '#cfe0d8',
  '#aacbbd',
  '#82b39f',
  '#5e9c85',
  '#3c8069',
  '#2b6652',
  '#1f5040',
  '#1b4537',
  '#12281f',
]
const red: MantineColorsTuple = [
  '#f8e7e1',
  '#f2d0c6',
  '#e9b0a1',
  '#df8d7a',
  '#d0705c',
  '#c0523d',
  '#bd4f3b',
  '#b4432f',
  '#943323',
  '#6d2418',
]
const gold: MantineColorsTuple = [
  '#faf0d8',
  '#f4e2b8',
  '#edcb86',
  '#e4b85f',
  '#d9a441',
  '#c99330',
  '#b98421',
  '#976814',
  '#77510c',
  '#553a08',
]
const blue: MantineColorsTuple = [
  '#e6edf4',
  '#cfdde9',
  '#b0cce6',
  '#95b6d6',
  '#7ba3c9',
  '#5c85ab',
  '#4a7196',
  '#3a5f82',
  '#2f5072',
  '#213a54',
]
/** Warm greys between paper and ink; Mantine takes them for lines and dim text. */
const gray: MantineColorsTuple = [
  '#fbf8f1',
  '#f1eadb',
  '#e7dfcf',
  '#d8cdb9',
  '#998b74',
  '#9a8f80',
  '#6b6258',
  '#544c44',
  '#3d3731',
  '#2a2622',
]
const dark: MantineColorsTuple = [
  '#f0ebe1',
  '#cfc6b8',
  '#b3a99b',
  '#8d8478',
  '#7d7567',
  '#3a362f',
  '#23211e',
  '#1a1917',
  '#141311',
  '#0f0e0d',
]

/** The hues of the shop, from tint (0) to ink (9). */
export const palette = { green, red, gold, blue, gray, dark }
