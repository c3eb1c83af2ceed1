import { type Texts, texts } from '@shared/texts'

/** The catalogue in the language of the program: `const t = useTexts().customers`. */
export function useTexts(): Texts {
  return texts()
}
