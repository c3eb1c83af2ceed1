import bitterBold from '@expo-google-fonts/bitter/700Bold/Bitter_700Bold.ttf?inline'
import sourceRegular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline'
import sourceItalic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?inline'
import sourceSemibold from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?inline'
import sourceSemiboldItalic from '@expo-google-fonts/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf?inline'

/** Source Sans 3 for text, Bitter for headings. */
export type FontName = 'text' | 'strong' | 'italic' | 'strongItalic' | 'heading'

const dataUrls: Record<FontName, string> = {
  text: sourceRegular,
  strong: sourceSemibold,
  italic: sourceItalic,
  strongItalic: sourceSemiboldItalic,
  heading: bitterBold,
}

export const fontNames = Object.keys(dataUrls) as FontName[]

/** The TrueType file of a font; it travels inside the bundle, so that no path has to be found when it is needed. */
export function fontFile(name: FontName): Uint8Array {
  const url = dataUrls[name]
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
}
