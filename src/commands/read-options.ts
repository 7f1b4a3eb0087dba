/**
 * The options of every command that reads documents, and what they ask of the reading.
 * --exclude 附件 --map text=正文,title=标题 → { exclude: ['附件'], map: { text: '正文', title: '标题' } }
 */
import { type Command, InvalidArgumentError, Option } from 'commander'
import { FORMAT_NAMES, type FormatName } from '../read/formats.ts'
import { FIELDS, type Field, type FieldMap } from '../read/parse-options.ts'
import type { ReadOptions } from '../read/read-options.ts'

export interface ReadFlags {
  include?: string[]
  exclude?: string[]
  map?: FieldMap
  inputFormat?: FormatName
  maxSize?: number
  strict?: boolean
}

/** What can be read, for the descriptions of the commands. */
export const READABLE =
  'Reads .txt, .md, .html, .docx, .pdf (with a text layer), and many documents from each .csv, .tsv and .jsonl; each also as .gz.\n' +
  'Text is UTF-8, GB18030 (GBK, GB2312), Big5 or UTF-16. "-" reads standard input.'

export function addReadOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--include <glob>',
        'read only files that fit, such as "*.html" or "2024/**"; repeatable',
      ).argParser(gather),
    )
    .addOption(
      new Option('--exclude <glob>', 'leave out files and folders that fit; repeatable').argParser(gather),
    )
    .addOption(
      new Option(
        '--map <fields>',
        'columns or keys of csv and jsonl: text=正文,title=标题 (also id, date, source)',
      ).argParser(readFieldMap),
    )
    .addOption(
      new Option('--input-format <format>', 'format of standard input; guessed unless given').choices(
        FORMAT_NAMES,
      ),
    )
    .addOption(
      new Option(
        '--max-size <MB>',
        'largest file, unpacked; for csv and jsonl, largest row (default: 64)',
      ).argParser(readMegabytes),
    )
    .option('--strict', 'stop at the first file or row that cannot be read')
}

/** The reading that the options of a command ask for; other flags are passed over. */
export function readOptionsOf(flags: ReadFlags): ReadOptions {
  const { include, exclude, map, inputFormat, maxSize, strict } = flags
  return {
    ...(include && { include }),
    ...(exclude && { exclude }),
    ...(map && { map }),
    ...(inputFormat && { inputFormat }),
    ...(maxSize && { mostBytes: maxSize * 2 ** 20 }),
    ...(strict && { strict }),
  }
}

function gather(glob: string, earlier: string[] = []): string[] {
  if (glob === '') throw new InvalidArgumentError('It is empty.')
  return [...earlier, glob]
}

function readFieldMap(written: string, earlier: FieldMap = {}): FieldMap {
  const pairs = written.split(/[,，]/).map((pair): [Field, string] => {
    const at = pair.indexOf('=')
    const field = FIELDS.find((name) => name === pair.slice(0, at).trim())
    const column = pair.slice(at + 1).trim()
    if (at < 0 || !field || column === '')
      throw new InvalidArgumentError(`"${pair}" is not FIELD=COLUMN with a field of ${FIELDS.join(', ')}.`)
    return [field, column]
  })
  return { ...earlier, ...Object.fromEntries(pairs) }
}

/** Strings beyond half a gigabyte cannot be. */
function readMegabytes(written: string): number {
  const size = Number(written)
  if (!(size > 0 && size <= 500)) throw new InvalidArgumentError('It is a number of megabytes, at most 500.')
  return size
}
