/**
 * Puts the pieces of a marked-up text together into lines: paragraphs, and rows whose cells are parted by tabs.
 * write("青石"), write("镇"), endLine(), beginRow(), write("甲"), endCell(), write("乙"), endRow() → 青石镇 | 甲⇥乙
 */

export interface WrittenLine {
  text: string
  /** Whether most of it is links. */
  isLink: boolean
}

export class LineWriter<Line extends WrittenLine = WrittenLine> {
  readonly lines: Line[] = []
  readonly #finish: (line: WrittenLine) => Line
  /** Joined only when the line ends: a line may have a hundred thousand pieces. */
  #pieces: string[] = []
  #linked = 0
  #rows = 0

  /** @param finish adds to each line what only its writer knows. */
  constructor(finish: (line: WrittenLine) => Line) {
    this.#finish = finish
  }

  get isInRow(): boolean {
    return this.#rows > 0
  }

  /** Whether a space before what comes next would be one too many. */
  get endsInSpace(): boolean {
    const last = this.#pieces.at(-1)
    return last === undefined || last.endsWith(' ') || last.endsWith('\t')
  }

  write(text: string, isLink = false): void {
    if (text === '') return
    this.#pieces.push(text)
    if (isLink) this.#linked += text.length
  }

  /** Within a row, a line ends in a space: the row stays one line. */
  endLine(): void {
    if (!this.isInRow) this.#end()
    else if (!this.endsInSpace) this.write(' ')
  }

  beginRow(): void {
    this.endLine()
    this.#rows += 1
  }

  endCell(): void {
    if (this.#pieces.at(-1) === ' ') this.#pieces.pop()
    this.write('\t')
  }

  endRow(): void {
    this.#rows -= 1
    this.endLine()
  }

  #end(): void {
    const text = this.#pieces.join('').replace(/(?<![ \t])[ \t]+$/, '')
    if (text.trim() !== '') this.lines.push(this.#finish({ text, isLink: this.#linked * 2 > text.length }))
    this.#pieces = []
    this.#linked = 0
  }
}
