/**
 * Where a command prints: results to stdout, notes to stderr, in colour where the terminal has it.
 * terminalOf(command).note('6 more') → `zhengtu: 6 more` on stderr.
 */
import type { Command } from 'commander'
import picocolors from 'picocolors'
import { asShown } from '../read/read-result.ts'
import { printableText } from './printable-text.ts'

export type Colours = ReturnType<typeof picocolors.createColors>

export interface Terminal {
  /** For people: control characters are dropped. */
  print(text: string): void
  /** For programs: as it is. */
  write(text: string): void
  printJson(value: unknown): void
  note(text: string): void
  /** Columns; undefined where stdout is no terminal, and nothing is clipped. */
  width: number | undefined
  colours: Colours
}

/** What JSON writes as it is and terminals obey: controls of eight bits, marks that turn the direction of reading. */
const OBEYED = /[\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** The same value to whoever parses it. */
function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(OBEYED, asShown)
}

/** Follows the program's settings, which follow NO_COLOR, FORCE_COLOR and whether stdout is a terminal. */
export function terminalOf(command: Command): Terminal {
  const output = command.configureOutput()
  const write = (text: string) => output.writeOut?.(text)
  return {
    print: (text) => write(printableText(text)),
    write,
    printJson: (value) => write(`${safeJson(value)}\n`),
    note: (text) => output.writeErr?.(printableText(`zhengtu: ${text}\n`)),
    width: output.getOutHelpWidth?.(),
    colours: picocolors.createColors(output.getOutHasColors?.() ?? false),
  }
}
