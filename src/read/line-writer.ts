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
  #text = ''
  #linked = 0
  #rows = 0

  /** @param finish adds to each line what only its writer knows. */
  constructor(finish: (line: WrittenLine) => Line) {
    this.#finish = finish
  }

  get isInRow(): boolean {
    return this.#rows > 0
  }

  get endsInSpace(): boolean {
    return this.#text === '' || /[ \t]$/.test(this.#text)
  }

  write(text: string, isLink = false): void {
    this.#text += text
    if (isLink) this.#linked += text.length
  }

  /** Within a row, a line ends in a space: the row stays one line. */
  endLine(): void {
    if (!this.isInRow) this.#end()
    else if (!this.endsInSpace) this.#text += ' '
  }

  beginRow(): void {
    this.endLine()
    this.#rows += 1
  }

  endCell(): void {
    this.#text = `${this.#text.replace(/ +$/, '')}\t`
  }

  endRow(): void {
    this.#rows -= 1
    this.endLine()
  }

  #end(): void {
    const text = this.#text.replace(/[ \t]+$/, '')
    if (text.trim() !== '') this.lines.push(this.#finish({ text, isLink: this.#linked * 2 > text.length }))
    this.#text = ''
    this.#linked = 0
  }
}
