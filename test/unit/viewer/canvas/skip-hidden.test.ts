import { expect, it } from 'vitest'
import { skipHidden } from '../../../../viewer/canvas/skip-hidden.ts'

/** Keeps two numbers an item, as sigma's programs keep theirs, and notes down what it draws. */
class Program {
  readonly VERTICES = 3
  readonly STRIDE = 2
  array = new Float32Array(0)
  capacity = 0
  verticesCount = 0
  drawn: number[][] = []

  reallocate(capacity: number) {
    this.capacity = capacity
    this.verticesCount = capacity * this.VERTICES
    this.array = new Float32Array(capacity * this.STRIDE)
  }

  process(index: number, offset: number, ...data: { hidden: boolean }[]) {
    const value = data.some(({ hidden }) => hidden) ? 0 : index
    this.array.fill(value, offset * this.STRIDE, (offset + 1) * this.STRIDE)
  }

  render(_params: object) {
    this.drawn.push([...this.array], [this.capacity, this.verticesCount])
  }
}

class Compound {
  programs = [new Program(), new Program()]
}

const SHOWN = { hidden: false }
const HIDDEN = { hidden: true }

it('draws what is in sight in its order and keeps the rest for later', () => {
  const program = new (skipHidden(Program))()
  program.reallocate(4)
  program.process(1, 0, SHOWN)
  program.process(2, 1, HIDDEN)
  program.process(3, 2, SHOWN)
  program.process(4, 3, SHOWN, HIDDEN)
  program.render({})
  expect(program.drawn).toEqual([
    [1, 1, 3, 3],
    [2, 6],
  ])
  expect([program.capacity, program.verticesCount, program.array.length]).toEqual([4, 12, 8])
  program.process(2, 1, SHOWN)
  program.render({})
  expect(program.drawn[2]).toEqual([1, 1, 2, 2, 3, 3])
})

it('draws nothing where all is hidden, and everything where nothing is', () => {
  const program = new (skipHidden(Program))()
  program.reallocate(2)
  program.render({})
  expect(program.drawn).toEqual([[], [0, 0]])
  program.process(1, 0, SHOWN)
  program.process(2, 1, SHOWN)
  program.render({})
  expect(program.drawn[2]).toEqual([1, 1, 2, 2])
})

it('reaches each of several programs behind one another', () => {
  const compound = new (skipHidden(Compound))()
  for (const program of compound.programs) {
    program.reallocate(2)
    program.process(7, 1, SHOWN)
    program.render({})
    expect(program.drawn[0]).toEqual([7, 7])
  }
})
