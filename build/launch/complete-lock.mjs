/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */
/** @typedef {Record<string, Entry>} Packages the part `packages` of package-lock.json: by path, '' is the project */

const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const CPU = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64']
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

/** @param {Packages} packages @param {string} from @param {string} name */
function isResolved(packages, from, name) {
  const levels = [...from.matchAll(/node_modules\//g)].map(({ index }) => from.slice(0, index))
  return [...levels, from && `${from}/`].some((level) => `${level}node_modules/${name}` in packages)
}

/** @param {string} name of a platform's package @param {string} version @param {boolean} dev @returns {Entry} */
function platformEntry(name, version, dev) {
  const words = name.split(/[-/]/)
  const os = OS.filter((word) => words.includes(word))
  const cpu = CPU.filter((word) => words.includes(word))
  const libc = Object.entries(LIBC).flatMap(([word, value]) => (words.includes(word) ? [value] : []))
  return {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
}

/**
 * The optional packages that a lockfile lacks. npm leaves those of other platforms out when the registry does
 * not answer for them or `node_modules` was there already, and `npm ci` then refuses the file.
 *
 * @param {Packages} packages
 * @returns {Packages} the entries to add; platform and processor are read from the names
 */
export function missingOptionals(packages) {
  return Object.fromEntries(
    Object.entries(packages).flatMap(([from, { optionalDependencies = {}, dev = false }]) =>
      Object.entries(optionalDependencies)
        .filter(([name, range]) => /^\d/.test(range) && !isResolved(packages, from, name))
        .map(([name, version]) => [
          `${from.slice(0, Math.max(0, from.lastIndexOf('node_modules/')))}node_modules/${name}`,
          platformEntry(name, version, dev),
        ]),
    ),
  )
}
