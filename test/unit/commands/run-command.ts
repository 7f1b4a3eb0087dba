/**
 * Runs one command in this process and collects what it prints.
 * runCommand(registerShow, 'show', '云溪镇') → { out: '云溪镇  place…', notes: '' }.
 */
import { Command } from 'commander'

export interface Printed {
  out: string
  notes: string
}

export interface TerminalSettings {
  width?: number
  colours?: boolean
}

/** Throws what the command throws; wrong usage is a CommanderError. */
export async function runCommand(
  register: (program: Command) => void,
  args: string[],
  { width, colours = false }: TerminalSettings = {},
): Promise<Printed> {
  const printed = { out: '', notes: '' }
  const program = new Command('zhengtu').exitOverride().configureOutput({
    writeOut: (text) => {
      printed.out += text
    },
    writeErr: (text) => {
      printed.notes += text
    },
    getOutHelpWidth: () => width as number,
    getOutHasColors: () => colours,
  })
  register(program)
  await program.parseAsync(args, { from: 'user' })
  return printed
}
