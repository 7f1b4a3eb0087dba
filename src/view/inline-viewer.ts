/**
 * Takes the built viewer apart and makes script and style fit to stand in a page.
 * const end = '</script>' → const end = '\x3C/script>'
 */
import type { ViewerFile } from './read-viewer-files.ts'

export interface ViewerParts {
  script: string
  style: string
  icon: Buffer
}

/** Throws where the viewer is more than one script and one style sheet. */
export function readParts(files: ReadonlyMap<string, ViewerFile>): ViewerParts {
  const only = (ending: string): Buffer => {
    const found = [...files.keys()].filter((path) => path.endsWith(ending))
    if (found.length !== 1) {
      throw new Error(
        `the built viewer has ${found.length} files *${ending} in place of one: see viewer/vite.config.ts, run \`npm run build\``,
      )
    }
    return files.get(found[0]!)!.body
  }
  return { script: only('.js').toString('utf8'), style: only('.css').toString('utf8'), icon: only('.svg') }
}

/**
 * `</script` would end the element, and `<!--` can make its end be overlooked. In a minified script both stand in
 * strings, templates and regular expressions only, where \x3C is the same character.
 */
export function inlineScript(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C').replace(/\r\n?/g, '\n')
}

/** Throws where the style asks for a file: there is none beside the page. */
export function inlineStyle(style: string): string {
  const asked = /url\(\s*(?!["']?(?:data:|#))[^)]*\)|@import/i.exec(style)
  if (asked) throw new Error(`the viewer's style sheet asks for another file: ${asked[0]}`)
  return style.replace(/<(?=\/style)/gi, '\\3C ').replace(/\r\n?/g, '\n')
}
