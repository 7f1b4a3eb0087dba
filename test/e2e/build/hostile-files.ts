/**
 * Files that are broken or made to break a reader, each with what a build must say of it; none names anybody.
 * hostileFiles() → [{ name: 断.docx, bytes: …, said: /cut off/ }, …]
 */
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import iconv from 'iconv-lite'
import { makeDocx, paragraph } from '../../unit/read/make-docx.ts'
import { makePdf } from '../../unit/read/make-pdf.ts'

export interface HostileFile {
  name: string
  bytes: Uint8Array
  /** The reason that is given of it, or of a row of it; nothing where it is read without complaint. */
  said?: RegExp
}

const MEGABYTE = 2 ** 20
/** More than one document may have. */
const TOO_MUCH = 65 * MEGABYTE
const TEXT = '今日多云，气温回升。\n'

const text = (written: string) => Buffer.from(written)

export function hostileFiles(): HostileFile[] {
  return [...packed(), ...pages(), ...encodings(), ...tables()]
}

function packed(): HostileFile[] {
  const docx = makeDocx(paragraph(TEXT.repeat(100)))
  const pdf = makePdf([['今日多云'], ['气温回升']])
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(TOO_MUCH) }, { level: 1 })
  const lie = zipSync({ 'word/document.xml': strToU8(`<w:p>${' '.repeat(MEGABYTE)}</w:p>`) })
  return [
    { name: '断.docx', bytes: docx.subarray(0, docx.length / 2), said: /cut off/ },
    { name: '弹.docx', bytes: bomb, said: /more than 64 MB when unpacked/ },
    { name: '空壳.docx', bytes: lie, said: /^empty$/ },
    { name: '旧.docx', bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex'), said: /password/ },
    { name: '弹.txt.gz', bytes: gzipSync(Buffer.alloc(TOO_MUCH)), said: /more than 64 MB when unpacked/ },
    {
      name: '断.txt.gz',
      bytes: gzipSync(TEXT.repeat(99)).subarray(0, 40),
      said: /cut off gzip/,
    },
    {
      name: '无尽.jsonl.gz',
      bytes: gzipSync(Buffer.concat([text('{"id":"a","text":"'), Buffer.alloc(2 * TOO_MUCH, 'a')])),
      said: /200 times its size/,
    },
    { name: '无字.pdf', bytes: makePdf([[], []]), said: /no text layer/ },
    { name: '断.pdf', bytes: pdf.subarray(0, 300), said: /broken or no PDF/ },
    { name: '锁.pdf', bytes: makePdf([['今日']], { encrypted: true }), said: /password/ },
    { name: '噪.pdf', bytes: Buffer.concat([text('%PDF-1.7\n'), randomBytes(9999)]), said: /no PDF/ },
  ]
}

function pages(): HostileFile[] {
  const paragraphs = '<p>今日多云，气温回升。</p>'
  return [
    {
      name: '大.html',
      bytes: text(paragraphs.repeat((50 * MEGABYTE) / Buffer.byteLength(paragraphs))),
      said: /elements: not a page/,
    },
    { name: '深.html', bytes: text(`${'<div>'.repeat(200_000)}${TEXT}`), said: /nested more than/ },
    { name: '无.html', bytes: text('<script>1</script>'), said: /without text/ },
  ]
}

function encodings(): HostileFile[] {
  return [
    { name: '零.txt', bytes: text(`今日\0多云`), said: /NUL bytes/ },
    { name: '空.txt', bytes: text(''), said: /^empty$/ },
    { name: '乱.txt', bytes: randomBytes(5000), said: /NUL|not recognised/ },
    {
      name: '混.txt',
      bytes: Buffer.concat([text(TEXT), iconv.encode(TEXT, 'gb18030')]),
      said: /save it in one encoding/,
    },
    { name: '半字.txt', bytes: iconv.encode(`\ufeff今日\ud842多云。\udfb7`, 'utf-16le') },
    { name: '半字.jsonl', bytes: text('{"id":"\\ud800","title":"\\udfff","text":"今日\\ud842多云。"}') },
  ]
}

function tables(): HostileFile[] {
  const columns = Array.from({ length: 100_000 }, (_, number) => `c${number}`)
  return [
    { name: '引号.csv', bytes: text('id,text\na,"今日\nb,多云\nc,回升\n'), said: /a quote is not closed/ },
    { name: '宽.csv', bytes: text(`text,${columns}\n今日,${columns}\n`) },
    { name: '太宽.csv', bytes: text(`id,text\na,今日,${columns}\n`), said: /100002 cells, not 2/ },
    { name: '无列.csv', bytes: text('甲,乙\n今日,多云\n'), said: /no "text"/ },
    { name: '坏行.jsonl', bytes: text('{"text":"今日"}\n{"text":\n[]\n{"text":"多云"}\n'), said: /not JSON/ },
    {
      name: '原型.jsonl',
      bytes: text(
        '{"__proto__":{"text":"今日"},"id":"a"}\n{"constructor":{"prototype":{"id":1}},"text":"多云"}\n',
      ),
      said: /no "text"/,
    },
    {
      name: '深.jsonl',
      bytes: text(`{"text":${'['.repeat(30 * MEGABYTE)}\n{"text":"今日${'[{'.repeat(MEGABYTE)}"}\n`),
      said: /nested more than 100 deep/,
    },
    { name: '路径.jsonl', bytes: text('{"id":"../../x","text":"今日多云。"}\n') },
  ]
}
