import { gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/read/parse-json.ts'
import type { ReadResult } from '../../../src/read/read-result.ts'
import { makeDocx, paragraph, table } from './make-docx.ts'
import { makePdf } from './make-pdf.ts'
import { chunksOf, createTestFolder, outline } from './read-into.ts'

const folder = createTestFolder()
const TEXT = '青石镇召开现场会\n党委书记沈怀谷到会。'
const PAGE =
  '<title>青石镇召开现场会_云岭县</title><div class="zoom"><p>青石镇召开现场会</p><p>党委书记沈怀谷到会。</p></div>'
const FILES: Record<string, string | Uint8Array> = {
  'a.txt': TEXT,
  'a.md': `# ${TEXT}`,
  'a.html': PAGE,
  'a.docx': makeDocx(
    TEXT.split('\n')
      .map((line) => paragraph(line))
      .join(''),
  ),
  'a.pdf': makePdf([TEXT.split('\n')]),
  'a.csv': `id,text\n甲,"${TEXT}"\n`,
  'a.tsv': `id\ttext\n甲\t"${TEXT}"\n`,
  'a.jsonl': `${JSON.stringify({ id: '甲', text: TEXT })}\n`,
}
const ROW_FILES = ['a.csv', 'a.tsv', 'a.jsonl']

function documents(results: readonly ReadResult[]) {
  return results.map((result) => ('document' in result ? result.document : result))
}

describe('every format', () => {
  it.each(Object.entries(FILES))('%s is read, and packed too', async (name, content) => {
    folder.write(name, content)
    folder.write(`${name}.gz`, gzipSync(content))
    const row = ROW_FILES.includes(name) ? '#甲' : ''
    const document = { title: '青石镇召开现场会', text: TEXT }
    expect(documents(await folder.read([name, `${name}.gz`]))).toEqual([
      { ...document, id: `${name}${row}` },
      { ...document, id: `${name}.gz${row}` },
    ])
  })

  it.each(Object.entries(FILES).filter(([name]) => !['a.md', 'a.csv', 'a.tsv'].includes(name)))(
    '%s is told from standard input by its first bytes, also packed',
    async (_, content) => {
      for (const bytes of [Buffer.from(content), gzipSync(content)]) {
        const [document] = documents(await folder.read(['-'], { input: chunksOf(bytes, 700) }))
        expect(document).toMatchObject({ text: TEXT, id: expect.stringMatching(/^(?:stdin|甲)$/) })
      }
    },
  )

  it('is a table on standard input where columns are named', async () => {
    const input = () => chunksOf(Buffer.from('题,正文\n甲,青石镇\n'), 9)
    const found = documents(await folder.read(['-'], { input: input(), map: { text: '正文', title: '题' } }))
    expect(found).toMatchObject([{ title: '甲', text: '青石镇' }])
  })

  it('is named for standard input where its bytes do not tell', async () => {
    const input = () => chunksOf(Buffer.from(FILES['a.csv'] as string), 10)
    expect(outline(await folder.read(['-'], { input: input(), inputFormat: 'csv' }))).toEqual(['甲'])
    expect(outline(await folder.read(['-'], { input: input() }))).toEqual(['stdin'])
  })

  it.each(['a.html', 'a.docx', 'a.pdf', 'a.csv', 'a.jsonl', 'a.txt.gz'])(
    '%s that is cut off, empty, or something else is a problem, and the reading goes on',
    async (name) => {
      const whole = name === 'a.txt.gz' ? gzipSync(TEXT) : Buffer.from(FILES[name]!)
      const noise = Uint8Array.from({ length: 3000 }, (_, index) => (index * index * 31 + 7) % 256)
      folder.write(`1/${name}`, '')
      folder.write(`2/${name}`, noise)
      folder.write(`3/${name}`, whole.subarray(0, whole.length / 3))
      folder.write('4/z.txt', TEXT)
      const found = outline(await folder.read(['1', '2', '3', '4']))
      expect(found.at(-1)).toBe('4/z.txt')
      expect(found.slice(0, -1).filter((entry) => !entry.startsWith('!'))).toEqual([])
      expect(found.length).toBeGreaterThan(2)
    },
  )
})

describe('rows', () => {
  it('have the id of their field, else their number; of two with one id, the first is read', async () => {
    folder.write('a.jsonl', '{"text":"青石镇"}\n\n{"id":7,"text":"白河乡"}\n{"id":"7","text":"云岭县"}\n')
    expect(outline(await folder.read(['a.jsonl']))).toEqual([
      'a.jsonl#1',
      'a.jsonl#7',
      '! 4: a second document is called a.jsonl#7',
    ])
  })

  it('take their metadata from the fields that are named for them', async () => {
    folder.write('a.csv', '标题,发布时间,出处,正文\n春耕,2024/3/14 10:20,云岭日报,青石镇开犁。\n')
    const map = { text: '正文', title: '标题', date: '发布时间', source: '出处' }
    expect(documents(await folder.read(['a.csv'], { map }))).toEqual([
      { id: 'a.csv#1', title: '春耕', date: '2024-03-14', source: '云岭日报', text: '青石镇开犁。' },
    ])
    expect(outline(await folder.read(['a.csv']))).toEqual([
      '! no "text" (it has 标题, 发布时间, 出处, 正文): say which holds the text with --map text=NAME',
    ])
  })

  it('have one line of metadata without unpaired surrogates', async () => {
    folder.write('a.jsonl', '{"id":"a\\nb\\ud83d","title":"春\\n耕\\ud83d","text":"青石镇\\ud83d"}')
    expect(documents(await folder.read(['a.jsonl']))).toEqual([
      { id: 'a.jsonl#a b\ufffd', title: '春 耕\ufffd', text: '青石镇\ufffd' },
    ])
  })

  it('are read as they come, however large the file is', async () => {
    let given = 0
    async function* endless() {
      for (;;) yield Buffer.from(`{"id":"${given++}","text":"青石镇"}\n`)
    }
    const { readFile } = await import('../../../src/read/read-file.ts')
    const reading = readFile({ id: 'stdin', path: '-' }, { input: endless(), inputFormat: 'jsonl' })
    expect(outline([(await reading.next()).value!])).toEqual(['0'])
    await reading.return(undefined)
    expect(given).toBeLessThan(10_000)
  })
})

describe('bounds', () => {
  const mostBytes = 4000

  it('keep files, what is unpacked from them, and rows small', async () => {
    const zeros = 'text\n'.repeat(2000)
    folder.write('a.txt', zeros)
    folder.write('b.txt.gz', gzipSync(zeros))
    folder.write('c.docx', makeDocx(paragraph(zeros)))
    folder.write('d.jsonl', `{"text":"${zeros.replaceAll('\n', ' ')}"}\n{"text":"青石镇"}\n`)
    folder.write('e.csv', `text\n"${zeros}"\n青石镇\n`)
    const found = outline(await folder.read(['a.txt', 'b.txt.gz', 'c.docx', 'd.jsonl'], { mostBytes }))
    expect(found).toEqual([
      '! larger than 4000 bytes: split it, or allow more with --max-size',
      '! more than 4000 bytes when unpacked',
      '! more than 4000 bytes when unpacked',
      '! 1: a line of more than 4000 bytes',
      'd.jsonl#2',
    ])
    const [first, ...others] = outline(await folder.read(['e.csv'], { mostBytes }))
    expect(first).toBe('! 2: a row of more than 4000 bytes')
    expect(others.at(-1)).toBe('e.csv#2002')
  })

  it('stop at what unpacks to far more than text', async () => {
    folder.write('a.jsonl.gz', gzipSync('{"text":"a"}\n'.repeat(100_000)))
    const found = await folder.read(['a.jsonl.gz'], { mostBytes })
    expect(outline(found).at(-1)).toBe('! unpacks to more than 200 times its size, as no text does')
    folder.write('b.jsonl.gz', gzipSync('{"text":"a"}\n'.repeat(100)))
    expect(outline(await folder.read(['b.jsonl.gz'], { mostBytes: 10_000 })).length).toBe(100)
  })

  it('end what takes too long', async () => {
    for (const name of ['a.html', 'a.docx', 'a.pdf']) folder.write(name, FILES[name]!)
    const found = outline(await folder.read(['a.html', 'a.docx', 'a.pdf'], { mostTime: 0 }))
    expect(found).toEqual(Array(3).fill(expect.stringMatching(/^! took longer than 0 s/)))
  })
})

it('reports a row that holds NUL, and reads the others', async () => {
  folder.write('a.jsonl', '{"text":"青石镇"}\n{"text":"白\0河"}\n{"text":"云岭县"}\n')
  expect(outline(await folder.read(['a.jsonl']))).toEqual([
    'a.jsonl#1',
    expect.stringMatching(/^! 2: not JSON \(Bad control character/),
    'a.jsonl#3',
  ])
})

it.each([
  ['3 0 R', 'no text on page 2: if scanned, run OCR'],
  ['5 0 R', expect.stringMatching(/^page 2 cannot be read \(/)],
])('reads the pages of a PDF around one that is broken (%s)', async (object, reason) => {
  const pdf = Buffer.from(makePdf([['青石镇'], ['白河乡'], ['云岭县']]))
  pdf.write(object, pdf.indexOf('8 0 R'), 'latin1')
  folder.write('a.pdf', pdf)
  expect(await folder.read(['a.pdf'])).toMatchObject([
    { document: { text: expect.stringMatching(/^青石镇/) }, warnings: [{ reason }] },
  ])
})

it('reads the tables of a Word document, and leaves out what was deleted', async () => {
  const deleted = '<w:p><w:del><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>'
  const body = paragraph('名单') + table(['村', '长度'], ['柳湾村', '2公里']) + deleted + paragraph('青石镇')
  folder.write('a.docx', makeDocx(body))
  expect(documents(await folder.read(['a.docx']))).toMatchObject([
    { text: '名单\n村\t长度\n柳湾村\t2公里\n青石镇' },
  ])
})

it('reads a part of a Word document once, however often its index names it', async () => {
  const twin = 'word/documenX.xml'
  const bytes = Buffer.from(makeDocx(paragraph('青石镇党委书记沈怀谷到会'), { [twin]: paragraph('白河乡') }))
  for (let at = bytes.indexOf(twin); at >= 0; at = bytes.indexOf(twin)) bytes.write('t', at + 12)
  folder.write('a.docx', bytes)
  const found = documents(await folder.read(['a.docx']))
  expect(found).toMatchObject([{ text: '青石镇党委书记沈怀谷到会' }])
})

it('knows the encoding of rows that are ASCII up to the end of a block', async () => {
  const row = Buffer.concat([Buffer.from('{"text":"'), iconv.encode('青石镇党委书记沈怀谷到会', 'gbk')])
  for (const before of [1, 2, 3]) {
    const filler = `{"text":"${'x'.repeat(65_536 - before - 2 * 9 - 3)}"}\n`
    const bytes = Buffer.concat([Buffer.from(filler), row, Buffer.from('"}\n')])
    expect(bytes.findIndex((byte) => byte > 0x7f)).toBe(65_536 - before)
    folder.write('a.jsonl', bytes)
    const found = documents(await folder.read(['a.jsonl']))
    expect(found[1]).toMatchObject({ text: '青石镇党委书记沈怀谷到会' })
  }
})

it('passes over data of a page that is nested beyond reason', async () => {
  const data = `<script type="application/ld+json">${'['.repeat(200_000)}</script>`
  folder.write('a.html', `${data}<p>青石镇党委书记沈怀谷到会，强调要抓好防汛。</p>`)
  expect(outline(await folder.read(['a.html']))).toEqual(['a.html'])
  expect(() => parseJson('['.repeat(200_000))).toThrow('nested more than 100 deep')
})

it('says what to do with old and locked files', async () => {
  folder.write('a.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
  folder.write('b.pdf', makePdf([['青石镇']], { encrypted: true }))
  folder.write('c.pdf', makePdf([[]]))
  expect(outline(await folder.read(['a.docx', 'b.pdf', 'c.pdf']))).toEqual([
    '! an old .doc, or under a password: save it as .docx without one',
    '! under a password: save it without one',
    '! no text layer: run OCR first',
  ])
})

it('parts the pages of a PDF, and reads those that name a Chinese code table', async () => {
  const { parsePdf } = await import('../../../src/read/parse-pdf.ts')
  const pages = [['青石镇', '白河乡'], ['云岭县']]
  for (const codes of ['own-table', 'gbk'] as const)
    expect(await parsePdf(makePdf(pages, { codes }))).toEqual({
      text: '青石镇\n白河乡\f云岭县',
      warnings: [],
    })
})

it('warns of damage, and reads the rest', async () => {
  const broken = Buffer.concat([
    Buffer.from('青石镇召开会议，部署工作\n党委书记'),
    Buffer.of(0xe6),
    Buffer.from('沈怀谷到会。'),
  ])
  const path = folder.write('a.txt', broken)
  folder.write('b.jsonl', Buffer.concat([Buffer.from('{"text":"'), broken.subarray(37), Buffer.from('"}\n')]))
  folder.write('c.txt', '青石镇召开会议，部署工作。\n锟斤拷')
  const results = await folder.read(['a.txt', 'b.jsonl', 'c.txt'])
  expect(results.map((result) => 'document' in result && result.warnings)).toEqual([
    [{ path, line: 2, reason: '1 character not readable as UTF-8, now �' }],
    [
      {
        path: expect.stringContaining('b.jsonl'),
        line: 1,
        reason: '1 character not readable as UTF-8, now �',
      },
    ],
    [
      {
        path: expect.stringContaining('c.txt'),
        line: 2,
        reason: '1 character lost before it was saved (锟斤拷)',
      },
    ],
  ])
})

it('reads rows in the encoding of the file, and reports those in another', async () => {
  const row = (text: string) => `{"text":"${text}"}\n`
  const gbk = (text: string) => iconv.encode(text, 'gbk')
  folder.write('a.jsonl', gbk(row('青石镇党委书记沈怀谷到会')))
  folder.write(
    'b.jsonl',
    Buffer.concat([
      Buffer.from(row('青石镇党委').repeat(3)),
      gbk(row('白河乡党委')),
      Buffer.from(row('云岭县')),
    ]),
  )
  folder.write('c.csv', iconv.encode('text\n青石镇党委书记\n', 'utf-16le', { addBOM: true }))
  folder.write(
    'd.jsonl',
    Buffer.concat([gbk(row('青石镇党委书记').repeat(3000)), Buffer.from(row('云岭县'.repeat(4)))]),
  )
  expect(outline(await folder.read(['d.jsonl'])).slice(2999)).toEqual([
    'd.jsonl#3000',
    expect.stringMatching(/^! 3001: not in the encoding of the other lines \(GB18030\)/),
  ])
  expect(outline(await folder.read(['a.jsonl', 'b.jsonl', 'c.csv']))).toEqual([
    'a.jsonl#1',
    'b.jsonl#1',
    'b.jsonl#2',
    'b.jsonl#3',
    expect.stringMatching(/^! 4: not in the encoding of the other lines \(UTF-8\)/),
    'b.jsonl#5',
    'c.csv#1',
  ])
})

it('is strict where asked: the first problem is thrown with its place', async () => {
  const path = folder.write('a.jsonl', '{"text":"青石镇"}\n[1]\n{"text":"白河乡"}\n')
  expect(outline(await folder.read(['a.jsonl']))).toEqual([
    'a.jsonl#1',
    '! 2: not a JSON object',
    'a.jsonl#3',
  ])
  await expect(folder.read(['a.jsonl'], { strict: true })).rejects.toThrow(`${path}:2: not a JSON object`)
})
