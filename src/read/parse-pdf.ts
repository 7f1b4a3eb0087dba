/**
 * Parses a PDF with a text layer: lines as they stand on the page, a form feed between pages.
 * a page with 青石镇 and, below it, 白河乡 → "青石镇\n白河乡"
 */
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { packageFolder } from '../package-folder.ts'
import { MOST_TIME, type ParseOptions } from './parse-options.ts'
import type { Damage, ParsedText } from './read-result.ts'
import { createTimeLimit } from './time-limit.ts'

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** @throws when the bytes are no PDF, are under a password, take too long, or hold no text. */
export async function parsePdf(
  bytes: Uint8Array,
  { mostTime = MOST_TIME }: ParseOptions = {},
): Promise<ParsedText> {
  const checkTime = createTimeLimit(mostTime)
  // The library takes the bytes away from their owner, hence the copy.
  const pdf = await getDocumentProxy(Uint8Array.from(bytes), settings()).catch((error: Error) => {
    throw new Error(
      error.name === 'PasswordException'
        ? 'under a password: save it without one'
        : `broken or no PDF (${error.message})`,
    )
  })
  try {
    const pages: string[] = []
    const broken: Damage[] = []
    const empty: number[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await readPage(pdf, number).catch((error: Error) => error)
      if (page instanceof Error) broken.push({ reason: `page ${number} cannot be read (${page.message})` })
      else if (page.trim() === '') empty.push(number)
      pages.push(page instanceof Error ? '' : page)
      checkTime()
    }
    if (pages.every((page) => page.trim() === ''))
      throw new Error(broken[0]?.reason ?? 'no text layer: run OCR first')
    return { text: pages.join('\f'), warnings: [...broken, ...withoutText(empty)] }
  } finally {
    await pdf.destroy()
  }
}

/** Many Chinese PDFs name a code table instead of bringing one; the library has none of them. */
function settings() {
  return {
    verbosity: 0,
    cMapUrl: join(packageFolder(), 'seeds', 'pdf-cmaps', '/'),
    cMapPacked: true,
    useWorkerFetch: false,
  }
}

function withoutText(pages: readonly number[]): Damage[] {
  if (pages.length === 0) return []
  const named = pages.slice(0, 8).join(', ') + (pages.length > 8 ? ', …' : '')
  return [{ reason: `no text on ${pages.length === 1 ? 'page' : 'pages'} ${named}: if scanned, run OCR` }]
}

async function readPage(pdf: PdfDocument, number: number): Promise<string> {
  const page = await pdf.getPage(number)
  const { items } = await page.getTextContent()
  page.cleanup()
  return items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
}
