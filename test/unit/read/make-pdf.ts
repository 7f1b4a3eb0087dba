/**
 * Makes a small PDF with a text layer: hanzi in a font without shapes, and the table that says which characters they are.
 * makePdf([['青石镇'], ['白河乡']]) → the bytes of two pages with one line each
 */
import iconv from 'iconv-lite'

export interface PdfSettings {
  /** How the codes of the text are to be read: by a table in the file, or as GBK, for which the reader brings the table. */
  codes?: 'own-table' | 'gbk'
  /** Said to be under a password. */
  encrypted?: boolean
}

const LINE = 20

export function makePdf(pages: readonly (readonly string[])[], settings: PdfSettings = {}): Uint8Array {
  const { codes = 'own-table' } = settings
  const encode = (text: string) =>
    (codes === 'gbk' ? iconv.encode(text, 'gbk') : iconv.encode(text, 'utf-16be')).toString('hex')
  const objects: string[] = []
  const add = (object: string) => objects.push(object)
  const stream = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`
  const pageNumbers = pages.map((_, index) => 6 + index * 2)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pageNumbers.map((number) => `${number} 0 R`).join(' ')}] >>`,
  )
  add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /DescendantFonts [4 0 R] ${
      codes === 'gbk' ? '/Encoding /GBK-EUC-H' : '/Encoding /Identity-H /ToUnicode 5 0 R'
    } >>`,
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>',
  )
  add(stream(toUnicode(pages.flat().join(''))))
  for (const lines of pages) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    )
    const shown = lines.map((line, index) => `1 0 0 1 50 ${750 - index * LINE} Tm <${encode(line)}> Tj`)
    add(stream(lines.length === 0 ? '0 0 100 100 re f' : `BT /F1 12 Tf ${shown.join('\n')} ET`))
  }
  return write(objects, settings.encrypted ?? false)
}

function toUnicode(text: string): string {
  const codes = [...new Set(text)].map((character) =>
    character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0'),
  )
  const rows = codes.map((code) => `1 beginbfchar\n<${code}> <${code}>\nendbfchar`)
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${rows.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`
}

function write(objects: readonly string[], encrypted: boolean): Uint8Array {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const lock = encrypted
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >> /ID [<00> <00>]`
    : ''
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
