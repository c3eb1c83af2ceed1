/** Made by `build/postcode-table.ts`. */
declare module 'virtual:postcodes' {
  const lines: string
  export default lines
}
