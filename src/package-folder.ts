/**
 * Finds the folder of the installed package, which holds seeds/ and the built viewer.
 * /srv/zhengtu/dist/src/package-folder.js → /srv/zhengtu.
 */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The nearest folder above this file with a package.json, whether run from src/ or from dist/src/. */
export function packageFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error('there is no package.json above zhengtu; install it again')
    folder = parent
  }
  return folder
}

/** The version in package.json. */
export function readVersion(): string {
  const { version } = JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')) as {
    version: string
  }
  return version
}
