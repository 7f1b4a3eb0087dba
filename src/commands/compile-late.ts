/**
 * Has V8 optimise late and in small pieces: of a build's time it spent a quarter on machine code that barely paid.
 */
import { setFlagsFromString } from 'node:v8'

/** From this version on V8 has a quick compiler before the slow one, and does well by itself. */
const FIRST_WITH_MAGLEV = 12

/** For the whole process and the threads it starts; to be called before the work. */
export function compileLate(): void {
  if (Number.parseInt(process.versions.v8, 10) >= FIRST_WITH_MAGLEV) return
  setFlagsFromString('--interrupt-budget=300000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=300')
}
