/**
 * Makes a program of sigma's draw only what is in sight; by itself it draws what is hidden, too, as nothing.
 * 42,000 of 60,000 edges hidden → 18,000 go to the graphics card
 */

/** What sigma's programs are inside; several may be one behind the other, as line and head of an arrow are. */
interface Program {
  programs?: Program[]
  array: Float32Array
  capacity: number
  verticesCount: number
  readonly VERTICES: number
  /** Numbers in `array` for one node or edge. */
  readonly STRIDE: number
  reallocate: (capacity: number) => void
  process: (index: number, offset: number, ...data: readonly { hidden: boolean }[]) => void
  render: (params: object) => void
}

/** The same kind of program; what is given stays as it is. */
// biome-ignore lint/suspicious/noExplicitAny: programs of nodes and of edges are made with different things
export function skipHidden<T extends new (...given: any[]) => object>(Base: T): T {
  return class extends Base {
    // biome-ignore lint/suspicious/noExplicitAny: what TypeScript asks of a class on top of any other
    constructor(...given: any[]) {
      super(...given)
      const program = this as unknown as Program
      for (const single of program.programs ?? [program]) drawOnlyVisible(single)
    }
  }
}

function drawOnlyVisible(program: Program): void {
  const { reallocate, process, render } = program
  let visible = new Uint8Array(0)
  let packed: Float32Array | null = null

  program.reallocate = (capacity) => {
    reallocate.call(program, capacity)
    if (visible.length !== capacity) visible = new Uint8Array(capacity)
    packed = null
  }
  program.process = (index, offset, ...data) => {
    process.call(program, index, offset, ...data)
    visible[offset] = data.some(({ hidden }) => hidden) ? 0 : 1
    packed = null
  }
  program.render = (params) => {
    packed ??= pack(program.array, visible, program.STRIDE)
    const { array, capacity, verticesCount } = program
    program.array = packed
    program.capacity = packed.length / program.STRIDE
    program.verticesCount = program.capacity * program.VERTICES
    render.call(program, params)
    Object.assign(program, { array, capacity, verticesCount })
  }
}

/** The visible pieces one after another, in their order. */
function pack(array: Float32Array, visible: Uint8Array, stride: number): Float32Array {
  const packed = new Float32Array(visible.reduce((sum, one) => sum + one, 0) * stride)
  let length = 0
  for (let from = visible.indexOf(1); from !== -1; ) {
    const hidden = visible.indexOf(0, from)
    const to = hidden === -1 ? visible.length : hidden
    packed.set(array.subarray(from * stride, to * stride), length)
    length += (to - from) * stride
    from = visible.indexOf(1, to)
  }
  return packed
}
